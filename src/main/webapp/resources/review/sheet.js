/* The keyboard of the score sheet: Alt with up and down changes the item, left and right change the percent by a step.
   Everything can be done without this file. */
document.addEventListener('keydown', function (event) {
  'use strict';
  if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    var button = document.getElementById(event.key === 'ArrowDown' ? 'sheet:next' : 'sheet:back');
    if (button && !button.disabled) {
      event.preventDefault();
      button.click();
    }
    return;
  }
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight' || event.altKey || event.ctrlKey) {
    return;
  }
  if (event.target.closest && event.target.closest('textarea, input:not([type=radio]), .ui-dialog')) {
    return;
  }
  var steps = Array.prototype.slice.call(document.querySelectorAll('.q-ruler .ui-selectonebutton .ui-button'));
  var at = steps.findIndex(function (step) { return step.classList.contains('ui-state-active'); });
  var next = steps[Math.max(0, Math.min(steps.length - 1, at + (event.key === 'ArrowRight' ? 1 : -1)))];
  if (next && !next.classList.contains('ui-state-disabled')) {
    event.preventDefault();
    next.click();
  }
});

/* Whoever writes a long opinion without leaving the field loses no more than two seconds of it. */
(function () {
  'use strict';
  var waiting;
  document.addEventListener('input', function (event) {
    var field = event.target;
    if (field.tagName !== 'TEXTAREA' || !field.closest('#sheet') || field.readOnly) {
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(function () { jQuery(field).trigger('change'); }, 2000);
  });
})();
