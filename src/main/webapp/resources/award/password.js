// Says while a new password is being typed which of its rules it keeps. The server decides; this only helps.
(function () {
  'use strict';

  const rules = {
    length: value => value.length >= 8 && value.length <= 64,
    classes: value => [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].filter(kind => kind.test(value)).length >= 3,
    account: (value, account) => value !== '' && (account === '' || !value.toLowerCase().includes(account.toLowerCase())),
    again: (value, account, again) => value !== '' && value === again
  };

  function field(list, name) {
    const id = list.dataset[name];
    return id ? document.querySelector('input[id$="' + id + '"]') : null;
  }

  function look(list) {
    const password = field(list, 'password');
    if (!password) {
      return;
    }
    const value = password.value;
    const account = field(list, 'account');
    const again = field(list, 'again');
    for (const line of list.querySelectorAll('[data-rule]')) {
      const kept = rules[line.dataset.rule](
        value, account ? account.value : list.dataset.name || '', again ? again.value : '');
      line.querySelector('.pi').className = 'pi ' + (kept ? 'pi-check-circle q-ok-i' : 'pi-circle q-mute-i');
      line.querySelector('.q-sr').textContent = kept ? list.dataset.kept : '';
    }
  }

  function lookAtAll() {
    document.querySelectorAll('[data-password]').forEach(look);
  }

  // Heard at the document, so that it goes on when an answer of the server has replaced the fields.
  document.addEventListener('input', lookAtAll);
  lookAtAll();
})();
