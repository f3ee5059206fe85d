/* The keyboard of the page of declarations: arrows change the row, 1 and 2 answer it, N goes to the next unanswered,
   Ctrl+Enter opens the signature; an interest takes the focus to its ground, Escape takes it back to the rows. Everything can
   be done without this file. */
(function () {
  'use strict';
  var current = null;
  var detailOf = null;

  function rows() {
    return Array.prototype.slice.call(document.querySelectorAll('.q-declare tr[data-line]'));
  }

  function at() {
    return rows().findIndex(function (row) { return row.dataset.line === current; });
  }

  function mark(row, scroll) {
    if (!row) {
      return;
    }
    current = row.dataset.line;
    rows().forEach(function (each) {
      var here = each === row;
      each.classList.toggle('q-cur', here);
      each.classList.toggle('ui-state-highlight', here);
    });
    if (scroll) {
      row.scrollIntoView({ block: scroll });
    }
  }

  function unanswered(after) {
    var all = rows();
    return all.slice(after + 1).concat(all.slice(0, after + 1)).find(function (row) {
      return row.dataset.answered === 'false';
    });
  }

  /* Whoever answers with an interest goes on with its particulars, where his next key belongs. */
  function enterDetail() {
    var row = detailOf && document.querySelector('.q-declare tr[data-line="' + detailOf + '"]');
    var detail = row && row.nextElementSibling;
    var field = detail && detail.classList.contains('q-detail')
      && detail.querySelector('[role=combobox], select, input:not([type=hidden]), textarea');
    if (field) {
      detailOf = null;
      field.focus();
    }
  }

  /* The two answers are one group: the arrows beside it go from one to the other. */
  function besides(radio, forward) {
    var all = Array.prototype.slice.call(radio.parentNode.querySelectorAll('[role=radio]'));
    all[(all.indexOf(radio) + (forward ? 1 : all.length - 1)) % all.length].focus();
  }

  function press(row, selector) {
    var button = row && row.querySelector(selector);
    if (button) {
      button.click();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      var sign = document.querySelector('[data-opens="sign"]:not([disabled])');
      if (sign) {
        sign.click();
      }
      return;
    }
    var detail = event.key === 'Escape' && event.target.closest && event.target.closest('.q-declare .q-detail');
    if (detail) {
      event.target.blur();
      mark(detail.previousElementSibling, 'nearest');
      return;
    }
    var radio = event.target.closest && event.target.closest('.q-declare [role=radio]');
    if (radio && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      besides(radio, event.key === 'ArrowRight');
      event.preventDefault();
      return;
    }
    var typing = event.target.closest && event.target.closest('input, textarea, select, [role=combobox], .ui-dialog');
    if (typing || event.ctrlKey || event.altKey || event.metaKey || !rows().length) {
      return;
    }
    var all = rows();
    var here = at();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      mark(all[Math.max(0, Math.min(all.length - 1, here + (event.key === 'ArrowDown' ? 1 : -1)))], 'center');
    } else if (event.key === '1') {
      press(all[here], '.q-answer1');
      // Goes on at once: whoever types faster than the server answers loses no key.
      if (here >= 0) {
        all[here].dataset.answered = 'true';
        mark(unanswered(here) || all[here], 'nearest');
      }
    } else if (event.key === '2') {
      press(all[here], '.q-answer2');
    } else if (event.key === 'n' || event.key === 'N') {
      mark(unanswered(here), 'center');
    } else {
      return;
    }
    event.preventDefault();
  });

  document.addEventListener('click', function (event) {
    var target = event.target.closest ? event.target : null;
    if (target && target.closest('[data-next]')) {
      mark(unanswered(at()), 'center');
      return;
    }
    var row = target && target.closest('.q-declare tr[data-line]');
    detailOf = row && target.closest('.q-answer2') ? row.dataset.line : null;
    mark(row);
  });

  window.addEventListener('load', function () {
    mark(unanswered(-1) || rows()[0]);
    window.jQuery(document).on('pfAjaxComplete', function () {
      setTimeout(function () {
        var row = rows()[at()];
        mark(row && row.dataset.answered === 'true' && !row.classList.contains('q-open') ? unanswered(at()) || row : row, 'nearest');
        enterDetail();
      }, 0);
    });
  });
}());
