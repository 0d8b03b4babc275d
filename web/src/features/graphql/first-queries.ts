/** What the page begins with: it needs no id, and tells those of one's Customers. */
export const FOR_A_PERSON = `# Ctrl Enter runs it; Ctrl Space completes.
{
  me { identity { displayName } customers { id legalName } capacity }
}
# With the id of a Customer:
# query Sims($customerId: ID!) { sims(customerId: $customerId, first: 10) { edges { node { iccid state line { number } } } } }
`;

export const FOR_AN_AGENT = `# Ctrl Enter runs it; Ctrl Space completes.
{
  operatorMe { displayName email role }
}
`;
