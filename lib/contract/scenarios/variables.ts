/**
 * Values that the requests need besides those kept from answers, made anew for each run by the collection itself:
 * days and instants relative to now, and codes that nobody has used.
 */
export const variablesScript = `const once = (name, value) => { if (bru.getVar(name) === undefined) bru.setVar(name, value()); };
const day = 86400000;
const at = (ms) => new Date(Date.now() + ms).toISOString();
const random = (length, alphabet) => Array.from({ length }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');
const code = () => '1PMT' + random(18, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
once('run', () => random(12, 'abcdefghjkmnpqrstuvwxyz23456789'));
for (const name of ['foreignerNumber', 'newcomerNumber', 'strangerNumber', 'otherNumber', 'firstChild', 'secondChild', 'relativeNumber']) once(name, () => '75' + random(8, '0123456789'));
once('birthDate17', () => at(-17.5 * 365.25 * day).slice(0, 10));
once('sha256', () => random(64, '0123456789abcdef'));
for (const name of ['ephotoCode', 'boothCode', 'unknownCode', 'expiredCode', 'inactiveCode', 'childCode', 'relativeCode']) once(name, code);
once('filler', () => 'x'.repeat(300000));
once('daysAgo40', () => at(-40 * day).slice(0, 10));
once('daysAhead30', () => at(30 * day).slice(0, 10));
once('instantTomorrow', () => at(day));
once('instantHourAgo', () => at(-3600000));
for (const days of [2, 3, 219, 220]) once('instantDaysAgo' + days, () => at(-days * day));
for (const days of [32, 205, 220]) once('instantAhead' + days, () => at(days * day + 60000).slice(0, 16) + ':01Z');
bru.setVar('idempotencyKey', random(32, '0123456789abcdef'));`;
