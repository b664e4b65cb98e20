// Runs before the first paint. An own file, since the page allows no inline script.
(function () {
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

  // The words of the language that will be shown travel beside the program, which asks for them when it runs.
  var inAddress = /[?&]lang=(zh-CN|en)(?:&|$)/.exec(location.hash);
  var lang = inAddress ? inAddress[1] : remembered('lang');
  var words = document.currentScript.getAttribute(lang === 'en' ? 'data-words-en' : 'data-words-zh-cn');
  if (words) {
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = words;
    document.head.append(link);
  }
})();
