/* Notes on site: what is typed on the phone lies in the browser until the server says that it has it, whatever becomes of
   the line. Of each card only what was typed is kept, under its writer and visit; nothing of the file. A card that somebody
   else changed meanwhile shows both texts and waits for a choice. */
(function () {
  'use strict';

  var root = document.getElementById('notes');
  var state = document.getElementById('notesState');
  if (!root || !state) {
    return;
  }
  var said = root.dataset;
  var PLACE = 'visit ' + said.person + ' ' + said.application;
  var AFTER_TYPING = 1200;
  var AGAIN = 8000;
  var sending = false;
  var ended = false;
  var lost = !navigator.onLine;
  var timer = null;

  /* Somebody else's notes do not lie about on a phone that is handed on. */
  Object.keys(localStorage).forEach(function (key) {
    if (key.indexOf('visit ') === 0 && key.indexOf('visit ' + said.person + ' ') !== 0) {
      localStorage.removeItem(key);
    }
  });

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(PLACE)) || {};
    } catch (damaged) {
      return {};
    }
  }

  function keep(all) {
    if (Object.keys(all).length) {
      localStorage.setItem(PLACE, JSON.stringify(all));
    } else {
      localStorage.removeItem(PLACE);
    }
  }

  function cards() {
    return Array.prototype.slice.call(root.querySelectorAll('[data-card]'));
  }

  function card(name) {
    return cards().find(function (each) { return each.dataset.card === name; });
  }

  function read(each) {
    var chosen = each.querySelector('input[type=radio]:checked, select');
    return { finding: chosen ? chosen.value : '', text: each.querySelector('textarea').value };
  }

  function show(each, values) {
    each.querySelectorAll('input[type=radio]').forEach(function (radio) { radio.checked = radio.value === values.finding; });
    var select = each.querySelector('select');
    if (select) {
      select.value = values.finding;
    }
    each.querySelector('textarea').value = values.text;
  }

  function tell() {
    var waiting = Object.keys(kept()).length;
    var conflicts = root.querySelectorAll('.q-conflict:not([hidden])').length;
    var refused = root.querySelectorAll('[data-refused]').length;
    var half = Object.keys(kept()).filter(function (name) { return card(name) && !whole(card(name), kept()[name]); }).length;
    var now = !waiting ? (lost ? 'lost' : 'saved') : ended ? 'ended' : conflicts || refused ? 'conflict'
      : lost ? 'offline' : half === waiting ? 'half' : 'sending';
    if (state.dataset.state !== now + waiting) {
      state.dataset.state = now + waiting;
      state.className = 'q-notesstate q-notesstate-' + now;
      state.querySelector('span').textContent = said[now].replace('{0}', waiting);
      state.querySelector('a').hidden = now !== 'ended';
    }
    cards().forEach(function (each) {
      var mark = each.querySelector('.q-cardstate');
      mark.textContent = kept()[each.dataset.card] ? said.waiting : '';
    });
  }

  function typed(event) {
    var each = event.target.closest('[data-card]');
    if (!each || event.target.type === 'file') {
      return;
    }
    var all = kept();
    var before = all[each.dataset.card];
    var values = read(each);
    delete each.dataset.refused;
    values.version = before ? before.version : +each.dataset.version;
    all[each.dataset.card] = values;
    keep(all);
    tell();
    soon(AFTER_TYPING);
  }

  function soon(delay) {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  }

  /* One card after the other; what is typed while one is on its way is sent after it. */
  function send() {
    var all = kept();
    var name = Object.keys(all).find(function (each) {
      var there = card(each);
      return there && there.querySelector('.q-conflict').hidden && ready(there, all[each]);
    });
    if (!name || sending) {
      tell();
      return;
    }
    var out = all[name];
    sending = true;
    fetch(said.url + '/save', {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'X-Visit-Notes': 'yes' },
      body: JSON.stringify({ application: +said.application, kind: name.split(' ')[0], id: name.split(' ')[1],
        version: out.version, finding: out.finding, text: out.text })
    }).then(function (answer) {
      lost = false;
      var json = (answer.headers.get('Content-Type') || '').indexOf('json') >= 0;
      if (!json) {
        ended = true;
        return null;
      }
      ended = false;
      return answer.json().then(function (stands) { answered(name, out, answer.status, stands); });
    }).catch(function () {
      lost = true;
      soon(AGAIN);
    }).then(function () {
      sending = false;
      tell();
      if (!lost && !ended) {
        soon(50);
      }
    });
  }

  /* An item is scored anew with a percent and a reason or not at all: half of it waits here. */
  function ready(each, values) {
    return !each.dataset.refused && whole(each, values);
  }

  function whole(each, values) {
    return !each.querySelector('select') || values.finding !== '' && values.text.trim() !== '';
  }

  function answered(name, out, status, stands) {
    var each = card(name);
    var all = kept();
    var problem = each.querySelector('.q-cardproblem');
    problem.textContent = '';
    if (status === 200) {
      each.dataset.version = stands.version;
      if (all[name].finding === out.finding && all[name].text === out.text) {
        delete all[name];
      } else {
        all[name].version = stands.version;
      }
      keep(all);
    } else if (status === 409) {
      var box = each.querySelector('.q-conflict');
      var label = each.querySelector('input[value="' + stands.finding + '"]');
      box.querySelector('.q-theirs').textContent = (stands.by ? stands.by + ': ' : '')
        + (label ? label.parentNode.textContent.trim() + ' ' : stands.finding ? stands.finding + '% ' : '') + stands.text;
      box.dataset.stands = JSON.stringify(stands);
      box.hidden = false;
    } else {
      problem.textContent = stands.message || said.failed;
      each.dataset.refused = 'yes';
    }
  }

  function decide(event) {
    var button = event.target.closest ? event.target.closest('[data-decides]') : null;
    if (!button) {
      return;
    }
    var each = button.closest('[data-card]');
    var box = each.querySelector('.q-conflict');
    var stands = JSON.parse(box.dataset.stands);
    var all = kept();
    each.dataset.version = stands.version;
    if (button.dataset.decides === 'mine') {
      all[each.dataset.card].version = stands.version;
    } else {
      delete all[each.dataset.card];
      show(each, stands);
    }
    keep(all);
    box.hidden = true;
    tell();
    soon(0);
  }

  /* Photos are made small enough for a phone's line and upright; where they were taken is not sent along. They are not kept
     here: a photo of the premises may be a secret. */
  function shrink(file) {
    if (!window.createImageBitmap) {
      return Promise.resolve(file);
    }
    return createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (picture) {
      var scale = Math.min(1, 2400 / Math.max(picture.width, picture.height));
      var canvas = document.createElement('canvas');
      canvas.width = Math.round(picture.width * scale);
      canvas.height = Math.round(picture.height * scale);
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      return new Promise(function (done) { canvas.toBlob(done, 'image/jpeg', 0.85); });
    });
  }

  function photo(input) {
    var each = input.closest('[data-card]');
    var problem = each.querySelector('.q-cardproblem');
    var file = input.files[0];
    if (!file) {
      return;
    }
    problem.textContent = '';
    input.disabled = true;
    shrink(file).then(function (small) {
      var form = new FormData();
      form.append('application', said.application);
      form.append('point', each.dataset.card.split(' ')[1]);
      form.append('photo', small, small === file ? file.name : 'photo.jpg');
      return post('/photo', form);
    }, function () {
      throw new Error(said.nophoto);
    }).then(function (taken) {
      var figure = document.getElementById('photoTemplate').content.firstElementChild.cloneNode(true);
      figure.querySelector('img').src = said.photos + '/' + taken.id + '/small';
      figure.querySelector('a').href = said.photos + '/' + taken.id;
      figure.querySelector('button').dataset.photo = taken.id;
      each.querySelector('.q-photos').appendChild(figure);
    }).catch(function (failure) {
      problem.textContent = failure instanceof TypeError ? said.photolost : failure.message;
    }).then(function () {
      input.disabled = false;
      input.value = '';
    });
  }

  function post(path, form) {
    return fetch(said.url + path, { method: 'POST', credentials: 'same-origin', redirect: 'manual',
      headers: { 'X-Visit-Notes': 'yes' }, body: form }).then(function (answer) {
      if (answer.status !== 200 && answer.status !== 422) {
        throw new Error(said.failed);
      }
      return answer.json().then(function (content) {
        if (answer.status !== 200) {
          throw new Error(content.message);
        }
        return content;
      });
    });
  }

  function unphoto(button) {
    var each = button.closest('[data-card]');
    var form = new FormData();
    form.append('application', said.application);
    form.append('photo', button.dataset.photo);
    post('/unphoto', form).then(function () { button.closest('figure').remove(); }).catch(function (failure) {
      each.querySelector('.q-cardproblem').textContent = failure instanceof TypeError ? said.photolost : failure.message;
    });
  }

  cards().forEach(function (each) {
    var values = kept()[each.dataset.card];
    if (values) {
      show(each, values);
    }
  });
  root.addEventListener('input', typed);
  root.addEventListener('change', function (event) {
    if (event.target.type === 'file') {
      photo(event.target);
    } else {
      typed(event);
    }
  });
  root.addEventListener('click', decide);
  root.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('button[data-photo]') : null;
    if (button) {
      unphoto(button);
    }
  });
  window.addEventListener('online', function () { lost = false; tell(); soon(0); });
  window.addEventListener('offline', function () { lost = true; tell(); });
  tell();
  soon(0);
}());
