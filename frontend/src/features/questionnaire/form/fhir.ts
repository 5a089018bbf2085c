/** The elements of FHIR R5 Questionnaire that the service carries out. */
export interface FhirQuestionnaire extends Localizable<'title'>, Localizable<'description'> {
  resourceType?: string;
  url?: string;
  code?: FhirCoding[];
  item?: FhirItem[];
  [other: string]: unknown;
}

export interface FhirItem extends Localizable<'text'> {
  linkId?: string;
  type?: string;
  prefix?: string;
  code?: FhirCoding[];
  enableWhen?: FhirCondition[];
  enableBehavior?: string;
  required?: boolean;
  repeats?: boolean;
  maxLength?: number;
  answerConstraint?: string;
  answerOption?: FhirOption[];
  extension?: FhirExtension[];
  item?: FhirItem[];
}

export interface FhirCondition {
  question?: string;
  operator?: string;
  answerBoolean?: boolean;
  answerCoding?: FhirCoding;
  answerInteger?: number;
  answerDecimal?: number;
  answerDate?: string;
}

export interface FhirOption {
  valueCoding?: FhirCoding;
  extension?: FhirExtension[];
}

interface FhirCoding extends Localizable<'display'> {
  system?: string;
  code?: string;
}

export interface FhirExtension {
  url: string;
  extension?: FhirExtension[];
  valueBoolean?: boolean;
  valueCode?: string;
  valueInteger?: number;
  valueDecimal?: number;
  valueDate?: string;
  valueString?: string;
  valueMarkdown?: string;
  valueCodeableConcept?: { coding?: FhirCoding[] };
}

/** A text in Finnish, with its translations beside it. */
export type Localizable<Field extends string> = { [F in Field]?: string } & {
  [F in `_${Field}`]?: { extension?: FhirExtension[] };
};

const structures = 'http://hl7.org/fhir/StructureDefinition/';

export const fhir = {
  translation: `${structures}translation`,
  itemControl: `${structures}questionnaire-itemControl`,
  itemControls: 'http://hl7.org/fhir/questionnaire-item-control',
  sliderStep: `${structures}questionnaire-sliderStepValue`,
  least: `${structures}minValue`,
  greatest: `${structures}maxValue`,
  decimals: `${structures}maxDecimalPlaces`,
  weight: `${structures}itemWeight`,
  exclusive: `${structures}questionnaire-optionExclusive`,
  statisticsNotice: 'urn:opastin:fhir:statistics-notice',
  purposes: 'urn:opastin:questionnaire-purpose',
  areas: 'urn:opastin:score-area',
} as const;
