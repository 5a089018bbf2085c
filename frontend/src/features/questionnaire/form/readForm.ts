import type { LocalizedText } from '~/shared/api/types';
import {
  type FhirCondition,
  type FhirExtension,
  type FhirItem,
  type FhirOption,
  type FhirQuestionnaire,
  fhir,
} from './fhir';
import type { Answer, Comment, Condition, Criterion, Form, Item, Kind, Operator, Option } from './model';

/**
 * The form of this FHIR JSON. It is not checked again: the server has. Of a draft that is not whole it reads
 * what can be shown.
 */
export function readForm(questionnaire: FhirQuestionnaire): Form {
  return {
    purpose: questionnaire.code?.find(({ system }) => system === fhir.purposes)?.code ?? '',
    title: localizedText(questionnaire.title, questionnaire._title?.extension),
    description: questionnaire.description
      ? localizedText(questionnaire.description, questionnaire._description?.extension)
      : undefined,
    items: (questionnaire.item ?? []).flatMap(readItem),
  };
}

function localizedText(fi: string | undefined, extensions: FhirExtension[] = []): LocalizedText {
  const translation = (language: string) => {
    const parts = extensions.find(
      ({ url, extension = [] }) =>
        url === fhir.translation &&
        extension.some((part) => part.url === 'lang' && part.valueCode === language),
    )?.extension;
    const content = parts?.find(({ url }) => url === 'content');
    return content?.valueString ?? content?.valueMarkdown ?? '';
  };
  return { fi: fi ?? '', sv: translation('sv'), en: translation('en') };
}

function readItem(item: FhirItem): Item[] {
  const common = {
    linkId: item.linkId ?? '',
    text: textOf(item),
    shownWhen: readCondition(item),
  };
  const inner = item.item ?? [];
  const help = beside(inner, 'help');
  if (item.type === 'group') {
    return [
      {
        ...common,
        is: 'group',
        prefix: item.prefix,
        help,
        area: item.code?.find(({ system }) => system === fhir.areas)?.code,
        items: inner.filter((other) => control(other) !== 'help').flatMap(readItem),
      },
    ];
  }
  if (item.type === 'display') {
    const notice = extension(item.extension, fhir.statisticsNotice)?.valueBoolean === true;
    return [{ ...common, is: 'statement', notice }];
  }
  const kind = readKind(item);
  if (!kind) return [];
  return [
    {
      ...common,
      is: 'question',
      prefix: item.prefix,
      help,
      required: item.required === true,
      kind,
      comment: readComment(inner),
    },
  ];
}

function readKind(item: FhirItem): Kind | undefined {
  const least = extension(item.extension, fhir.least);
  const greatest = extension(item.extension, fhir.greatest);
  switch (item.type) {
    case 'boolean':
      return { is: 'yes-no' };
    case 'coding':
      return {
        is: 'choice',
        options: (item.answerOption ?? []).map(readOption),
        several: item.repeats === true,
        other: item.answerConstraint === 'optionsOrString',
      };
    case 'integer':
      return control(item) === 'slider'
        ? {
            is: 'scale',
            lowest: beside(item.item ?? [], 'lower'),
            highest: beside(item.item ?? [], 'upper'),
          }
        : { is: 'number', least: least?.valueInteger, greatest: greatest?.valueInteger, decimals: 0 };
    case 'decimal':
      return {
        is: 'number',
        least: least?.valueDecimal,
        greatest: greatest?.valueDecimal,
        decimals: extension(item.extension, fhir.decimals)?.valueInteger ?? 2,
      };
    case 'date':
      return { is: 'day', first: least?.valueDate, last: greatest?.valueDate };
    case 'string':
      return { is: 'line', maxLength: item.maxLength ?? 200 };
    case 'text':
      return { is: 'lines', maxLength: item.maxLength ?? 4000 };
    default:
      return undefined;
  }
}

function readOption({ valueCoding, extension: extensions }: FhirOption): Option {
  return {
    code: valueCoding?.code ?? '',
    text: localizedText(valueCoding?.display, valueCoding?._display?.extension),
    weight: extension(extensions, fhir.weight)?.valueDecimal,
    exclusive: extension(extensions, fhir.exclusive)?.valueBoolean === true,
  };
}

function readComment(inner: FhirItem[]): Comment | undefined {
  const item = inner.find(({ type }) => type === 'text');
  return item && { linkId: item.linkId ?? '', label: textOf(item), maxLength: item.maxLength ?? 2000 };
}

function readCondition(item: FhirItem): Condition {
  const criteria = (item.enableWhen ?? []).flatMap(readCriterion);
  return { criteria, all: item.enableBehavior !== 'any' };
}

function readCriterion(condition: FhirCondition): Criterion[] {
  const value = readValue(condition);
  return value && condition.question
    ? [{ question: condition.question, operator: condition.operator as Operator, value }]
    : [];
}

function readValue(condition: FhirCondition): Answer | undefined {
  const number = condition.answerInteger ?? condition.answerDecimal;
  if (condition.answerBoolean !== undefined) return { valueBoolean: condition.answerBoolean };
  if (condition.answerCoding?.code !== undefined) return { valueCoding: condition.answerCoding.code };
  if (number !== undefined) return { valueDecimal: number };
  if (condition.answerDate !== undefined) return { valueDate: condition.answerDate };
  return undefined;
}

function textOf(item: FhirItem): LocalizedText {
  return localizedText(item.text, item._text?.extension);
}

function beside(inner: FhirItem[], name: string): LocalizedText | undefined {
  const item = inner.find((other) => other.type === 'display' && control(other) === name);
  return item && textOf(item);
}

function control(item: FhirItem): string | undefined {
  return extension(item.extension, fhir.itemControl)?.valueCodeableConcept?.coding?.[0]?.code;
}

function extension(extensions: FhirExtension[] | undefined, url: string): FhirExtension | undefined {
  return extensions?.find((candidate) => candidate.url === url);
}
