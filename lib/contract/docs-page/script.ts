/** Comforts that the page does without when scripts are off: copying, filtering, and where one is. */
export const script = `
for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.closest('figure').querySelector('pre').innerText);
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy'; }, 1500);
  });
}
const links = [...document.querySelectorAll('.side nav li a')];
const field = document.querySelector('#filter');
field.parentElement.hidden = false;
field.addEventListener('input', () => {
  const wanted = field.value.trim().toLowerCase();
  for (const link of links) link.parentElement.hidden = !link.dataset.words.includes(wanted);
  for (const list of document.querySelectorAll('.side nav ul')) {
    const empty = [...list.children].every((item) => item.hidden);
    list.hidden = empty;
    list.previousElementSibling.hidden = empty;
  }
});
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) if (entry.isIntersecting) {
    for (const link of links) {
      if (link.hash === '#' + entry.target.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}, { rootMargin: '-10% 0px -80% 0px' });
for (const section of document.querySelectorAll('.operation, .object')) seen.observe(section);
`;
