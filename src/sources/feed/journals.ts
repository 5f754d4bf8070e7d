/**
 * Addresses of journal and preprint feeds, as their publishers document them (nature.com/nature/web-feeds, journals.aps.org/feeds,
 * cell.com/rss, connect.biorxiv.org, journals.plos.org …). One line a journal: `name = title`, or `name code = title` where the
 * publisher's code differs from the name.
 */

export interface CatalogueEntry {
  /** What stands in `sources.feeds`. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
}

const NATURE = `
nature = Nature
communications-biology commsbio = Communications Biology
communications-chemistry commschem = Communications Chemistry
communications-earth-environment commsenv = Communications Earth & Environment
communications-engineering commseng = Communications Engineering
communications-materials commsmat = Communications Materials
communications-medicine commsmed = Communications Medicine
communications-physics commsphys = Communications Physics
light lsa = Light: Science & Applications
nature-aging nataging = Nature Aging
nature-astronomy natastron = Nature Astronomy
nature-biomedical-engineering natbiomedeng = Nature Biomedical Engineering
nature-biotechnology nbt = Nature Biotechnology
nature-cancer natcancer = Nature Cancer
nature-cardiovascular-research natcardiovascres = Nature Cardiovascular Research
nature-catalysis natcatal = Nature Catalysis
nature-cell-biology ncb = Nature Cell Biology
nature-chemical-biology nchembio = Nature Chemical Biology
nature-chemical-engineering natchemeng = Nature Chemical Engineering
nature-chemistry nchem = Nature Chemistry
nature-cities natcities = Nature Cities
nature-climate-change nclimate = Nature Climate Change
nature-communications ncomms = Nature Communications
nature-computational-science natcomputsci = Nature Computational Science
nature-ecology-evolution natecolevol = Nature Ecology & Evolution
nature-electronics natelectron = Nature Electronics
nature-energy nenergy = Nature Energy
nature-food natfood = Nature Food
nature-genetics ng = Nature Genetics
nature-geoscience ngeo = Nature Geoscience
nature-human-behaviour nathumbehav = Nature Human Behaviour
nature-immunology ni = Nature Immunology
nature-machine-intelligence natmachintell = Nature Machine Intelligence
nature-materials nmat = Nature Materials
nature-medicine nm = Nature Medicine
nature-mental-health natmentalhealth = Nature Mental Health
nature-metabolism natmetab = Nature Metabolism
nature-methods nmeth = Nature Methods
nature-microbiology nmicrobiol = Nature Microbiology
nature-nanotechnology nnano = Nature Nanotechnology
nature-neuroscience neuro = Nature Neuroscience
nature-photonics nphoton = Nature Photonics
nature-physics nphys = Nature Physics
nature-plants nplants = Nature Plants
nature-protocols nprot = Nature Protocols
nature-reviews-bioengineering natrevbioeng = Nature Reviews Bioengineering
nature-reviews-cancer nrc = Nature Reviews Cancer
nature-reviews-cardiology nrcardio = Nature Reviews Cardiology
nature-reviews-chemistry natrevchem = Nature Reviews Chemistry
nature-reviews-clinical-oncology nrclinonc = Nature Reviews Clinical Oncology
nature-reviews-disease-primers nrdp = Nature Reviews Disease Primers
nature-reviews-drug-discovery nrd = Nature Reviews Drug Discovery
nature-reviews-earth-environment natrevearthenviron = Nature Reviews Earth & Environment
nature-reviews-endocrinology nrendo = Nature Reviews Endocrinology
nature-reviews-gastroenterology-hepatology nrgastro = Nature Reviews Gastroenterology & Hepatology
nature-reviews-genetics nrg = Nature Reviews Genetics
nature-reviews-immunology nri = Nature Reviews Immunology
nature-reviews-materials natrevmats = Nature Reviews Materials
nature-reviews-microbiology nrmicro = Nature Reviews Microbiology
nature-reviews-molecular-cell-biology nrm = Nature Reviews Molecular Cell Biology
nature-reviews-nephrology nrneph = Nature Reviews Nephrology
nature-reviews-neurology nrneurol = Nature Reviews Neurology
nature-reviews-neuroscience nrn = Nature Reviews Neuroscience
nature-reviews-physics natrevphys = Nature Reviews Physics
nature-reviews-psychology natrevpsychol = Nature Reviews Psychology
nature-reviews-rheumatology nrrheum = Nature Reviews Rheumatology
nature-reviews-urology nrurol = Nature Reviews Urology
nature-structural-molecular-biology nsmb = Nature Structural & Molecular Biology
nature-sustainability natsustain = Nature Sustainability
nature-synthesis natsynth = Nature Synthesis
nature-water natwater = Nature Water
npj-2d-materials npj2dmaterials = npj 2D Materials and Applications
npj-climate-atmospheric-science npjclimatsci = npj Climate and Atmospheric Science
npj-computational-materials npjcompumats = npj Computational Materials
npj-digital-medicine npjdigitalmed = npj Digital Medicine
npj-quantum-information npjqi = npj Quantum Information
scientific-data sdata = Scientific Data
scientific-reports srep = Scientific Reports`;

const APS = `
pra = Physical Review A
prb = Physical Review B
prc = Physical Review C
prd = Physical Review D
pre = Physical Review E
prl = Physical Review Letters
prx = Physical Review X
prx-energy prxenergy = PRX Energy
prx-life prxlife = PRX Life
prx-quantum prxquantum = PRX Quantum
pr-applied prapplied = Physical Review Applied
pr-fluids prfluids = Physical Review Fluids
pr-materials prmaterials = Physical Review Materials
pr-research prresearch = Physical Review Research
rmp = Reviews of Modern Physics`;

const SCIENCE = `
science = Science
science-advances sciadv = Science Advances
science-immunology sciimmunol = Science Immunology
science-robotics scirobotics = Science Robotics
science-signaling signaling = Science Signaling
science-translational-medicine stm = Science Translational Medicine`;

const CELL = `
ajhg = American Journal of Human Genetics
cancer-cell = Cancer Cell
cell = Cell
cell-chemical-biology = Cell Chemical Biology
cell-genomics = Cell Genomics
cell-host-microbe = Cell Host & Microbe
cell-metabolism = Cell Metabolism
cell-reports = Cell Reports
cell-reports-medicine = Cell Reports Medicine
cell-reports-methods = Cell Reports Methods
cell-reports-physical-science = Cell Reports Physical Science
cell-stem-cell = Cell Stem Cell
cell-systems = Cell Systems
chem = Chem
chem-catalysis = Chem Catalysis
current-biology = Current Biology
developmental-cell = Developmental Cell
device = Device
immunity = Immunity
iscience = iScience
joule = Joule
matter = Matter
molecular-cell = Molecular Cell
neuron = Neuron
patterns = Patterns
stem-cell-reports = Stem Cell Reports
structure = Structure
trends-cognitive-sciences trends/cognitive-sciences = Trends in Cognitive Sciences`;

const PLOS = `
plos-biology plosbiology = PLOS Biology
plos-climate climate = PLOS Climate
plos-computational-biology ploscompbiol = PLOS Computational Biology
plos-digital-health digitalhealth = PLOS Digital Health
plos-genetics plosgenetics = PLOS Genetics
plos-global-public-health globalpublichealth = PLOS Global Public Health
plos-medicine plosmedicine = PLOS Medicine
plos-ntds plosntds = PLOS Neglected Tropical Diseases
plos-one plosone = PLOS ONE
plos-pathogens plospathogens = PLOS Pathogens
plos-sustainability sustainabilitytransformation = PLOS Sustainability and Transformation
plos-water water = PLOS Water`;

const ACS = `
jacs jacsat = Journal of the American Chemical Society
acs-catalysis accacs = ACS Catalysis
acs-central-science acscii = ACS Central Science
acs-nano ancac3 = ACS Nano
acs-photonics apchd5 = ACS Photonics
chemical-reviews chreay = Chemical Reviews
nano-letters nalefd = Nano Letters`;

const OPTICA = `
optica = Optica
optics-express opex = Optics Express
optics-letters ol = Optics Letters`;

/** Feeds of publishers with one journal, or with addresses that follow no pattern: `name url = title | publisher`. */
const SINGLE = `
aas-nova https://aasnova.org/feed/ = AAS Nova | American Astronomical Society
acl-anthology https://aclanthology.org/papers/index.xml = ACL Anthology | Association for Computational Linguistics
astronomers-telegram https://www.astronomerstelegram.org/?rss = The Astronomer’s Telegram | The Astronomer’s Telegram
bioinformatics https://academic.oup.com/rss/site_5139/3001.xml = Bioinformatics | Oxford University Press
elife https://elifesciences.org/rss/recent.xml = eLife | eLife Sciences Publications
jmlr https://www.jmlr.org/jmlr.xml = Journal of Machine Learning Research | JMLR
joss https://joss.theoj.org/papers/published.atom = Journal of Open Source Software | Open Journals
lancet https://www.thelancet.com/rssfeed/lancet_current.xml = The Lancet | Elsevier
nejm https://www.nejm.org/action/showFeed?jc=nejm&type=etoc&feed=rss = The New England Journal of Medicine | Massachusetts Medical Society
new-journal-of-physics https://iopscience.iop.org/journal/rss/1367-2630 = New Journal of Physics | IOP Publishing
nucleic-acids-research https://academic.oup.com/rss/site_5127/3091.xml = Nucleic Acids Research | Oxford University Press
pmlr https://proceedings.mlr.press/feed.xml = Proceedings of Machine Learning Research (volumes) | PMLR
pnas https://www.pnas.org/action/showFeed?type=etoc&feed=rss&jc=PNAS = Proceedings of the National Academy of Sciences | National Academy of Sciences
quantum https://quantum-journal.org/feed/ = Quantum | Verein zur Förderung des Open Access Publizierens in den Quantenwissenschaften`;

const BIORXIV =
  'animal_behavior_and_cognition biochemistry bioengineering bioinformatics biophysics cancer_biology cell_biology clinical_trials developmental_biology ecology epidemiology evolutionary_biology genetics genomics immunology microbiology molecular_biology neuroscience paleontology pathology pharmacology_and_toxicology physiology plant_biology scientific_communication_and_education synthetic_biology systems_biology zoology';
const MEDRXIV =
  'addiction_medicine allergy_and_immunology anesthesia cardiovascular_medicine dentistry_and_oral_medicine dermatology emergency_medicine endocrinology epidemiology forensic_medicine gastroenterology genetic_and_genomic_medicine geriatric_medicine health_economics health_informatics health_policy health_systems_and_quality_improvement hematology hiv_aids infectious_diseases intensive_care_and_critical_care_medicine medical_education medical_ethics nephrology neurology nursing nutrition obstetrics_and_gynecology occupational_and_environmental_health oncology ophthalmology orthopedics otolaryngology pain_medicine palliative_medicine pathology pediatrics pharmacology_and_therapeutics primary_care_research psychiatry_and_clinical_psychology public_and_global_health radiology_and_imaging rehabilitation_medicine_and_physical_therapy respiratory_medicine rheumatology sexual_and_reproductive_health sports_medicine surgery toxicology transplantation urology';

function journals(table: string, publisher: string, urlOf: (code: string) => string): CatalogueEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', title = ''] = line.split(' = ');
      const [name = '', code = name] = left.split(' ');
      return { name, title, url: urlOf(code), publisher };
    });
}

function singles(): CatalogueEntry[] {
  return journals(SINGLE, '', (url) => url).map((entry) => {
    const [title = '', publisher = ''] = entry.title.split(' | ');
    return { ...entry, title, publisher };
  });
}

/** A server's feed of everything, and one for each subject: `biorxiv`, `biorxiv/cell-biology`. */
function preprints(server: string, title: string, subjects: string): CatalogueEntry[] {
  const url = (subject: string): string =>
    `https://connect.${server}.org/${server}_xml.php?subject=${subject}`;
  const publisher = 'openRxiv';
  return [
    { name: server, title, url: url('all'), publisher },
    ...subjects.split(' ').map((subject) => ({
      name: `${server}/${subject.replaceAll('_', '-')}`,
      title: `${title}: ${subject.replaceAll('_', ' ')}`,
      url: url(subject),
      publisher,
    })),
  ];
}

/** All journals and servers, by publisher. */
export function catalogueEntries(): readonly CatalogueEntry[] {
  return [
    ...journals(NATURE, 'Springer Nature', (code) => `https://www.nature.com/${code}.rss`),
    ...journals(
      SCIENCE,
      'AAAS',
      (code) => `https://www.science.org/action/showFeed?type=etoc&feed=rss&jc=${code}`,
    ),
    ...journals(CELL, 'Cell Press', (code) => `https://www.cell.com/${code}/inpress.rss`),
    ...journals(APS, 'American Physical Society', (code) => `https://feeds.aps.org/rss/recent/${code}.xml`),
    ...journals(PLOS, 'PLOS', (code) => `https://journals.plos.org/${code}/feed/atom`),
    ...journals(
      ACS,
      'American Chemical Society',
      (code) => `https://pubs.acs.org/action/showFeed?type=axatoc&feed=rss&jc=${code}`,
    ),
    ...journals(OPTICA, 'Optica Publishing Group', (code) => `https://opg.optica.org/rss/${code}_feed.xml`),
    ...singles(),
    ...preprints('biorxiv', 'bioRxiv', BIORXIV),
    ...preprints('medrxiv', 'medRxiv', MEDRXIV),
  ];
}
