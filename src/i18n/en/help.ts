export const help = {
  'parts.unjoined':
    '{n} {n|document|documents} imported on this computer could not be joined and {n|is|are} in none of the lists and counts below, though still kept: {titles}. Reload this page.',
  'parts.loading': 'Loading the data of cities and counties…',
  'parts.unread':
    'The {n} commitments and {results} results of cities and counties in {places} are not loaded and in none of the lists and counts below, which is not the same as none.',
  'parts.unreadResults':
    'The {n} results of cities and counties in {places} are not loaded: whether commitments there have a result is not known, which is not the same as none.',
  'parts.etc': '{n} provinces ({places} and others)',
  'parts.one': 'Load one…',
  'parts.all': 'Load all',
  'parts.failed':
    'The data of cities and counties in {places} are not loaded and in none of the lists and counts below: {reason}',
  'parts.offline':
    'There is no network, and this part was never used on this computer. Try again with a network.',
  'about.what':
    'This page turns the quantified commitments in policy documents into data that can be checked: every figure leads back to its sentence, and unlike things never share an axis. There is no server; what you write stays on this computer.',
  'about.data': 'The data now',
  'about.dataFacts':
    '{targets} commitments, {policies} policies, {documents} documents; {date}; data version {version}.',
  'about.noDate': 'no issue date',
  'about.stated': 'Stated and inferred',
  'about.stated.1':
    'Value, unit and bound (at least, at most, about) are taken from the sentence; nothing is converted and then passed off as the text.',
  'about.stated.2':
    'A deadline that its own sentence names is stated. One taken from a heading, the plan period in the title or the year of the document has a dot (•); one carried from another sentence or worked out from words such as “within three years” is marked as inferred.',
  'about.stated.3':
    'A pace or a required growth worked out from two figures is marked as inferred, with its arithmetic.',
  'about.stated.4':
    'Missing is never zero: no document, a document without a figure, and not comparable are three things and look different. A passed deadline without a recorded result is not called missed.',
  'about.found': 'How commitments are found',
  'about.found.1':
    'A document is read as text and cut into policies, sections, paragraphs and sentences; sentences torn by a page break are joined.',
  'about.found.2':
    'Numbers, units, bounds, dates and places are recognised by rules, without a model and without a network; the same input always gives the same result.',
  'about.found.3':
    'Rules decide which numbers are commitments and which are facts, conditions or parts of a name; each number left out has its reason in Documents.',
  'about.found.4':
    'One commitment that stands in several places becomes one record that keeps every sentence. Fields corrected by a person are marked.',
  'about.limits': 'Known limits',
  'about.limits.1':
    'Wordings that the rules do not know are misread or missed. Check a figure that matters against its sentence; the filter “Doubt” lists what needs a look most.',
  'about.limits.2':
    'Scans and text in pictures cannot be read; where a document has no title or date its deadlines are harder to tell.',
  'about.limits.3':
    'The same name is not the same definition: unit, definition and scope decide what may be compared; where they cannot, figures stand side by side without a shared axis.',
  'about.limits.4':
    'The data hold the collected documents only. That no commitment of a place was found does not mean that it made none.',
  'about.accuracy': 'Accuracy',
  'about.accuracyHint':
    'Measured against annotations by hand ({date}). “Found” is whether the right numbers were found (F1), “all right” whether every field of a record is right (F1); 1 is perfect.',
  'about.accuracy.set': 'Texts',
  'about.accuracy.detection': 'Found',
  'about.accuracy.full': 'All right',
  'about.set.real': 'real documents (weights trained on them, errors seen while rules were written)',
  'about.set.unseen': 'real reports of the State Council that nobody had looked at',
  'about.set.given': 'three given newsletters (seen while rules were written)',
  'about.set.dev': 'own texts, first set (seen while rules were written)',
  'about.set.dev2': 'own texts, second set (seen while rules were written)',
  'about.set.heldout': 'own texts, third set (seen while rules were written)',
  'about.set.blind': 'own texts that the rules’ authors never saw',
  'about.accuracyLimit':
    'The real documents are not part of this program. The reports that nobody had looked at are the nearest to a new document, though few and of one kind; the own texts were written for testing.',
  'about.yours': 'What is yours',
  'about.yours.1':
    'Notes, reported values, imported documents and presentations stay in this browser on this computer and are sent nowhere; the page asks no other host for anything.',
  'about.yours.2': 'Clearing the site’s data deletes them: keep a backup (Notes → Backup and storage).',
  'about.change': 'Where the data are wrong',
  'about.changeHint':
    'Tell those who keep the data, with the id and the sentence; corrections go into the data and are marked in the record.',
  'about.licences': 'Software of others',
  'about.licencesHint': 'The page contains open-source packages, each under its own licence.',
  'about.licencesShow': 'The packages and their licences in full',
  'about.licencesFailed': 'The licences could not be read: {reason}',
  'news.title': 'The data have changed since you last looked ({before} → {now})',
  'news.large':
    'The data have changed ({before} → {now}). What was there before was not remembered one by one (too many, or the browser could not keep it), so the changes cannot be listed.',
  'news.wording': 'No commitment has changed, only wording or sources.',
  'news.added': '{n} new',
  'news.dropped': '{n} dropped',
  'news.raised': '{n} raised',
  'news.lowered': '{n} lowered',
  'news.restated': '{n} with another unit, bound or form',
  'news.moved': '{n} {n|deadline|deadlines} moved',
  'news.fromTo': '{before} → {now}',
  'news.noFigure': 'no figure',
  'news.noDate': 'no deadline',
  'news.more': '{n} more',
  'news.dismiss': 'Dismiss',
  'about.offline': 'Without a network',
  'about.offline.none':
    'This page is not kept on this computer yet and does not open without a network. It is kept where it was opened by https or localhost and the browser allows it.',
  'about.offline.file': 'This page is one file and needs no network.',
  'about.offline.some':
    'The overview and the list open without a network; the other parts are being kept on this computer: {kept} of {all} files so far. What is used is kept first.',
  'about.offline.stopped':
    'The overview and the list open without a network; the other parts are not all kept: {kept} of {all} files so far. The rest follows once there is a network.',
  'about.offline.parts': ' The data of cities and counties come by province and are kept once used.',
  'about.offline.all': 'All {all} files of this page are kept on this computer; it works without a network.',
} as const;
