/* A form that saves itself: some seconds after the last change, when the page is left, and before going on to the next
   part. Marks the inputs that have a message, and the part of the form that is read. */
var QDraft = (function () {
  'use strict';

  var EVERY = 20000;
  var form = document.querySelector('form.q-draft');
  var dirty = false;
  var waiting = false;
  var sections = Array.prototype.slice.call(document.querySelectorAll('section[id^="s"]'));
  var current = 0;

  function changed(event) {
    if (event.target.type !== 'file' && event.target.closest('form.q-draft')) {
      dirty = true;
    }
  }

  function save() {
    if (dirty && !waiting && window.saveDraft) {
      dirty = false;
      waiting = true;
      window.saveDraft();
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
      if (dirty) {
        save();
        event.preventDefault();
      }
    });
    document.addEventListener('click', function (event) {
      var back = event.target.closest ? event.target.closest('[data-section=back]') : null;
      var link = event.target.closest ? event.target.closest('.q-sections a') : null;
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
      window.jQuery(document).on('pfAjaxComplete', function () { setTimeout(mark, 0); });
    });
  }

  return {
    saved: function (well) {
      waiting = false;
      if (!well) {
        dirty = true;
      }
      setTimeout(mark, 0);
    },
    next: function () {
      dirty = false;
      go(current + 1);
    }
  };
}());
