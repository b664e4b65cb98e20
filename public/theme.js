// Runs before the first paint: a remembered theme must not flash. An own file, since the page allows no inline script.
try {
  var theme = localStorage.getItem('policy-targets:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (error) {
  // No storage: the system's theme holds.
}
