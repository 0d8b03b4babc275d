import type { TFunction } from 'i18next';

/** It needs no id, and tells those of one's Customers. */
export const FOR_A_PERSON = `{
  me {
    identity { displayName }
    customers { id legalName }
    capacity
  }
}`;

export const FOR_AN_AGENT = `{
  operatorMe { displayName email role }
  operatorCustomers(first: 5) { edges { node { id legalName } } }
}`;

const WITH_AN_ID = `query Sims($customerId: ID!) {
  sims(customerId: $customerId, first: 10) {
    edges { node { iccid state line { number } } }
  }
}`;

const asComment = (text: string): string => text.replaceAll(/^/gm, '# ');

/** What the page begins with: one query that runs as it is, and one to go on with. */
export const firstQuery = (t: TFunction<'graphql'>, agent: boolean): string =>
  [asComment(t('first.keys')), agent ? FOR_AN_AGENT : FOR_A_PERSON, '', asComment(t(agent ? 'first.withReason' : 'first.withId')), asComment(WITH_AN_ID), ''].join('\n');
