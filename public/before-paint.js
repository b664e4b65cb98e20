// Runs before the first paint. An own file, since the page allows no inline script.
(function () {
  // Below the oldest browsers that the page is made for: the same as without scripts, which says what is needed. Safari has
  // the colours from 15.0, and the list's end from 15.4.
  if (!('at' in [] || (window.CSS && CSS.supports('color', 'lab(0% 0 0)')))) {
    document.addEventListener('DOMContentLoaded', function () {
      document.body.innerHTML = document.getElementsByTagName('noscript')[0].textContent;
    });
    return;
  }

  function remembered(name) {
    try {
      return localStorage.getItem('policy-targets:' + name);
    } catch (error) {
      // No storage: the system's theme and the address's language hold.
      return null;
    }
  }

  // A remembered theme must not flash.
  var theme = remembered('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

  // The program is a module, so it waits for a script that is written here; what older browsers lack, they get before it.
  var script = document.currentScript;
  var older = script.getAttribute('data-older');
  if (older && !('toSorted' in [] && 'DecompressionStream' in self))
    document.write('<script src="' + older + '"></' + 'script>');

  // What will be shown travels beside the program, which asks for it when it runs: words of the language, and the screen.
  function askAhead(name) {
    var href = script.getAttribute(name);
    if (!href) return;
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
  var inAddress = /[?&]lang=(zh-CN|en)(?:&|$)/.exec(location.hash);
  var lang = inAddress ? inAddress[1] : remembered('lang');
  // Else the browser's: who reads Chinese at all reads the documents too. The program finds it here (app/use-language.ts).
  if (lang !== 'en' && lang !== 'zh-CN') lang = /\bzh\b/i.test(navigator.languages) ? 'zh-CN' : 'en';
  document.documentElement.lang = lang;
  askAhead(lang === 'en' ? 'data-words-en' : 'data-words-zh-cn');
  if (/^#\/targets\b/.test(location.hash)) ['data-list', 'data-list-ground'].forEach(askAhead);
  else if (/^(?:#\/?(?:overview\b.*)?)?$/.test(location.hash)) askAhead('data-overview');
})();
