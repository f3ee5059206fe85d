/* A form that saves itself: some seconds after the last change, when the page is left, and before going on to the next
   part. Marks the inputs that have a message, and the part of the form that is read. */
var QDraft = (function () {
  'use strict';

  var EVERY = 20000;
  var form = document.querySelector('form.q-draft');
  var PLACE = 'draft ' + (form ? form.dataset.draft : '');
  var TYPED = /^(text|textarea)$/;
  var before = {};
  var kept = {};
  var sent = {};
  var dirty = false;
  var waiting = false;
  var sections = Array.prototype.slice.call(document.querySelectorAll('section[id^="s"]'));
  var current = 0;

  /* Files and the commitment are sent at once, each by its own act. */
  function changed(event) {
    if (event.target.type !== 'file' && event.target.closest('form.q-draft') && !event.target.closest('.q-commit')) {
      dirty = true;
      if (event.type === 'change') {
        setTimeout(lay, 0);
      }
      if (!(event.target.id in before)) {
        before[event.target.id] = event.target.id in kept ? kept[event.target.id] : event.target.defaultValue;
      }
    }
  }

  /* What another act takes along need not be saved once more, least of all while it leads to another page. */
  function sends() {
    dirty = false;
    waiting = true;
    lay();
  }

  function save() {
    if (dirty && !waiting && window.saveDraft) {
      sends();
      window.saveDraft();
    }
  }

  /* What is on its way lies in this tab until the server has it: an ended session leads to the door and back. */
  function lay() {
    sent = {};
    Object.keys(before).forEach(function (id) {
      var input = document.getElementById(id);
      if (input && TYPED.test(input.type)) {
        sent[id] = { was: before[id], now: input.value };
      }
    });
    try {
      sessionStorage.setItem(PLACE, JSON.stringify(sent));
    } catch (full) {
      sessionStorage.removeItem(PLACE);
    }
  }

  function restore() {
    var laid = JSON.parse(sessionStorage.getItem(PLACE) || '{}');
    var found = false;
    sessionStorage.removeItem(PLACE);
    Object.keys(laid).forEach(function (id) {
      var input = document.getElementById(id);
      if (input && !input.disabled && input.value === laid[id].was && laid[id].was !== laid[id].now) {
        before[id] = laid[id].was;
        input.value = laid[id].now;
        found = true;
      }
    });
    if (found) {
      var note = document.createElement('p');
      note.className = 'q-notice q-notice-info';
      note.setAttribute('role', 'status');
      note.textContent = form.dataset.restored;
      form.parentNode.insertBefore(note, form);
      dirty = true;
      save();
    }
  }

  function mark() {
    document.querySelectorAll('form.q-draft .q-field').forEach(function (field) {
      var input = field.querySelector('input:not([type=hidden]), textarea, .ui-selectonemenu');
      var message = field.querySelector('.q-problem .ui-message');
      if (input) {
        input.classList.toggle('ui-state-error', !!message);
        if (message) {
          input.setAttribute('aria-invalid', 'true');
          input.setAttribute('aria-describedby', message.parentNode.id);
        } else {
          input.removeAttribute('aria-invalid');
        }
      }
    });
    show(current);
  }

  function show(index) {
    current = Math.max(0, Math.min(index, sections.length - 1));
    document.querySelectorAll('.q-sections a').forEach(function (link, i) {
      link.classList.toggle('ui-state-active', i === current);
    });
  }

  function go(index) {
    show(index);
    sections[current].scrollIntoView({ block: 'start', behavior: 'smooth' });
    var first = sections[current].querySelector('input:not([type=hidden]):not([type=file]), textarea');
    if (first) {
      first.focus({ preventScroll: true });
    }
  }

  if (form) {
    document.addEventListener('input', changed);
    document.addEventListener('change', changed);
    setInterval(save, EVERY);
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden') {
        save();
      }
    });
    window.addEventListener('beforeunload', function (event) {
      if (dirty && !waiting) {
        save();
        event.preventDefault();
      }
    });
    document.addEventListener('click', function (event) {
      var back = event.target.closest ? event.target.closest('[data-section=back]') : null;
      var link = event.target.closest ? event.target.closest('.q-sections a') : null;
      if (dirty && event.target.closest && event.target.closest('[data-section=next]')) {
        sends();
      }
      if (back) {
        go(current - 1);
      }
      if (link) {
        save();
        show(Array.prototype.indexOf.call(document.querySelectorAll('.q-sections a'), link));
      }
    });
    document.addEventListener('focusin', function (event) {
      var section = event.target.closest ? event.target.closest('section[id^="s"]') : null;
      var index = sections.indexOf(section);
      if (index >= 0 && index !== current) {
        save();
        show(index);
      }
    });
    window.addEventListener('load', function () {
      mark();
      /* Only after PrimeFaces itself is ready, which may come later than the page: what is sent before is refused. */
      window.jQuery(restore);
      window.jQuery(document).on('pfAjaxComplete', function () { setTimeout(mark, 0); });
    });
  }

  return {
    sends: sends,
    saved: function (answer) {
      waiting = false;
      if (!answer || !answer.kept) {
        dirty = true;
        return;
      }
      before = {};
      Object.keys(sent).forEach(function (id) {
        var input = document.getElementById(id);
        kept[id] = sent[id].now;
        if (input && input.value !== kept[id]) {
          before[id] = kept[id];
        }
      });
      sessionStorage.removeItem(PLACE);
      setTimeout(mark, 0);
    },
    next: function (answer) {
      dirty = false;
      QDraft.saved(answer);
      if (answer && answer.kept) {
        go(current + 1);
      }
    }
  };
}());
