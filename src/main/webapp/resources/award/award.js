/* What the pages need beyond PrimeFaces: articles in a dialog, drop-downs that close, messages that are seen,
   and names for what PrimeFaces leaves without one. Everything works, more plainly, without this file. */
(function () {
  'use strict';

  /* Nothing fades: what changes is there at once, for eyes that motion disturbs and for slow computers. */
  if (window.PrimeFaces) {
    PrimeFaces.utils.disableAnimations();
  }

  /* The demo's clock is moved: calendars open at its month, not at the computer's. */
  if (document.body.dataset.today && window.jQuery && jQuery.prime && jQuery.prime.datePicker) {
    jQuery.prime.datePicker.prototype.getNow = function () {
      var day = document.body.dataset.today.split('-');
      var now = new Date();
      return new Date(+day[0], day[1] - 1, +day[2], now.getHours(), now.getMinutes());
    };
  }

  /* A dialog takes the focus at once: what comes 50 ms later takes it from whoever has begun to type in another field. */
  if (window.PrimeFaces && PrimeFaces.widget.Dialog) {
    PrimeFaces.widget.Dialog.prototype.applyFocus = function () {
      var inputs = this.jq.find(':not(:submit):not(:button):not([readonly]):input:visible:enabled[name]');
      var first = inputs.length ? inputs.first() : this.jq.find('a').first();
      if (first.length) {
        PrimeFaces.focusElement(first);
      }
    };
  }

  /* An article's chip opens its text over the page; without script it leads to the measures. */
  document.addEventListener('click', function (event) {
    var chip = event.target.closest ? event.target.closest('a[data-article]') : null;
    if (!chip || event.ctrlKey || event.metaKey || !window.PF) {
      return;
    }
    event.preventDefault();
    var box = document.getElementById('articleText');
    fetch(chip.dataset.article, { credentials: 'same-origin' })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (text) {
        var part = new DOMParser().parseFromString(text, 'text/html').querySelector('article');
        box.replaceChildren(document.importNode(part, true));
      })
      .catch(function () { box.textContent = box.dataset.failed; })
      .then(function () { PF('article').show(); });
  });

  /* Buttons that open and close dialogs. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('[data-opens], [data-closes]') : null;
    if (button && window.PF) {
      var dialog = PF(button.dataset.opens || button.dataset.closes);
      if (dialog) {
        dialog[button.dataset.opens ? 'show' : 'hide']();
      }
    }
  });

  /* A button that prints the page. */
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-print]')) {
      window.print();
    }
  });

  /* Drop-downs of the header close on a click elsewhere and on Escape. */
  function closeDrops(except) {
    document.querySelectorAll('details.q-drop[open]').forEach(function (drop) {
      if (drop !== except) {
        drop.removeAttribute('open');
      }
    });
  }
  document.addEventListener('click', function (event) {
    closeDrops(event.target.closest ? event.target.closest('details.q-drop') : null);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      closeDrops(null);
      if (location.hash === '#nav') {
        location.hash = '#main';
      }
    }
  });

  /* A second click on the way is not a second act. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(function () { delete form.dataset.sent; }, 1500);
  });

  function repair() {
    /* a table too wide or too long scrolls in a region that the keyboard reaches */
    document.querySelectorAll('.ui-datatable-tablewrapper, .q-scrollx, .q-table').forEach(function (box) {
      if (box.scrollWidth > box.clientWidth + 1
        || (box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY === 'auto')) {
        box.setAttribute('tabindex', '0');
      } else {
        box.removeAttribute('tabindex');
      }
    });
    /* a hint below a field, and what is wrong with it, are read with it */
    document.querySelectorAll('.q-field').forEach(function (field) {
      var input = field.querySelector('input:not([type=hidden]), textarea, [role=combobox]');
      var notes = field.querySelectorAll(':scope > .q-hint[id], :scope > .ui-message[id]');
      if (input && notes.length) {
        input.setAttribute('aria-describedby', Array.prototype.map.call(notes, function (note) { return note.id; }).join(' '));
      }
    });
    document.querySelectorAll('.ui-selectonebutton').forEach(tell);
    document.querySelectorAll('canvas[role=img]:not([aria-label])').forEach(function (chart) {
      var panel = chart.closest('.ui-panel');
      var title = panel && panel.querySelector('.ui-panel-title');
      chart.setAttribute('aria-label', title ? title.textContent.trim() : document.title);
    });
    document.querySelectorAll('.ui-paginator select:not([aria-label])').forEach(function (select) {
      select.removeAttribute('aria-labelledby');
      select.setAttribute('aria-label', document.body.dataset.rows || '10, 25, 50');
    });
    document.querySelectorAll('.ui-chkbox-box[role=checkbox]:not([aria-label])').forEach(function (box) {
      var row = box.closest('tr');
      var link = row && row.querySelector('td a, td b, th');
      box.setAttribute('aria-label', link && row.closest('tbody') ? link.textContent.trim() : document.body.dataset.all || '*');
    });
  }

  /* One of a few: PrimeFaces draws radios that neither say whether they are chosen nor heed the arrow keys. */
  function tell(group) {
    group.setAttribute('role', 'radiogroup');
    if (!group.getAttribute('aria-label') && !group.getAttribute('aria-labelledby')) {
      var field = group.closest('.q-field');
      var row = group.closest('tr');
      var name = field ? field.querySelector('label, .q-label') : row && row.querySelector('th, td');
      group.setAttribute('aria-label', name ? name.textContent.trim() : '');
    }
    group.querySelectorAll('[role=radio]').forEach(function (radio) {
      radio.setAttribute('aria-checked', radio.classList.contains('ui-state-active') ? 'true' : 'false');
    });
  }
  document.addEventListener('click', function (event) {
    var group = event.target.closest ? event.target.closest('.ui-selectonebutton') : null;
    if (group) {
      setTimeout(function () { tell(group); }, 0);
    }
  }, true);
  document.addEventListener('keydown', function (event) {
    var radio = event.target.closest ? event.target.closest('.ui-selectonebutton [role=radio]') : null;
    var step = { ArrowLeft: 'previousElementSibling', ArrowRight: 'nextElementSibling' }[event.key];
    var next = radio && step && !event.altKey ? radio[step] : null;
    if (next && next.getAttribute('role') === 'radio') {
      event.preventDefault();
      next.focus();
      next.click();
    }
  });

  function seen() {
    var messages = document.querySelector('.q-messages .ui-messages > div, .q-messages .q-notice');
    if (messages && messages.getBoundingClientRect().top < 0) {
      messages.scrollIntoView({ block: 'center' });
    }
    /* whoever pressed what is gone now goes on from what is said of it */
    if (messages && document.activeElement === document.body) {
      messages.setAttribute('tabindex', '-1');
      messages.focus({ preventScroll: true });
    }
  }

  /* Notes that wait on this machine for a line are gone with whoever signs out; one whose session ran out finds them again. */
  if (/\/login\.xhtml$/.test(location.pathname) && /[?&]left=self/.test(location.search)) {
    Object.keys(localStorage).forEach(function (key) {
      if (key.indexOf('visit ') === 0) {
        localStorage.removeItem(key);
      }
    });
  }

  document.addEventListener('DOMContentLoaded', repair);
  window.addEventListener('load', function () {
    repair();
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () {
        setTimeout(function () { repair(); seen(); }, 0);
      });
    }
  });
}());
/* Uploads: what is refused, here before it is sent or by the server, is said below the button in our words, all files of
   one choice beside each other. */
var QUpload = (function () {
  'use strict';

  function words() {
    var messages = PrimeFaces.getLocaleSettings().messages;
    var said = document.body.dataset;
    messages['primefaces.FileValidator.ALLOW_TYPES'] = said.uploadType;
    messages['primefaces.FileValidator.ALLOW_TYPES_detail'] = ' ';
    messages['primefaces.FileValidator.SIZE_LIMIT'] = said.uploadSize;
    messages['primefaces.FileValidator.SIZE_LIMIT_detail'] = ' ';
  }

  /* PrimeFaces clears the messages for every file of a choice, so that only the last would be told. */
  function clearOnceAChoice(widget) {
    var clear = widget.clearMessages;
    widget.clearMessages = function () {
      var self = this;
      if (!self.clearedNow) {
        self.clearedNow = true;
        setTimeout(function () { self.clearedNow = false; }, 0);
        clear.call(self);
      }
    };
  }

  if (window.PrimeFaces && PrimeFaces.widget.FileUpload) {
    words();
    clearOnceAChoice(PrimeFaces.widget.FileUpload.prototype);
  }

  function say(widget, text) {
    widget.messageList.attr('role', 'alert');
    widget.showMessage({ summary: text, detail: '' });
  }

  return {
    done: function (widget, args) {
      if (args && args.refused) {
        say(widget, args.refused);
      } else if (args && args.validationFailed) {
        /* What the page checks itself was checked before it was sent: what is left is a name that PrimeFaces refuses. */
        say(widget, document.body.dataset.uploadName);
      }
    },
    failed: function (widget) {
      say(widget, document.body.dataset.uploadFailed);
    }
  };
}());
/* Demo mode: a click puts a demo account into the form. */
document.addEventListener('click', function (event) {
  'use strict';
  var button = event.target.closest ? event.target.closest('[data-fill-account]') : null;
  if (button) {
    document.getElementById('login:account').value = button.dataset.fillAccount;
    document.getElementById('login:password').value = button.dataset.fillPassword;
    document.getElementById('login:signIn').focus();
  }
});

/* Progress bars of uploads come without a name: they take the one of the button that chose the file. */
(function () {
    function nameProgress() {
        document.querySelectorAll('.ui-fileupload [role="progressbar"]:not([aria-label])').forEach(function (bar) {
            var upload = bar.closest('.ui-fileupload');
            var button = upload.querySelector('.ui-fileupload-choose');
            bar.setAttribute('aria-label', (button && button.textContent.trim()) || document.title);
        });
    }
    document.addEventListener('DOMContentLoaded', nameProgress);
    window.addEventListener('load', nameProgress);
    if (window.jQuery) {
        jQuery(document).on('pfAjaxComplete', nameProgress);
    }
})();
