import { type Answer, mailsTo, nobody, rows, theAgent } from '../support/as.js';
import { aCustomer, anAddress, anEnterpriseNumber, register, registration } from '../factories/customer.js';

interface Application { application: string; state: string }
interface Found { items: { legalName: string }[]; next: string | null; count: object }
interface Card { id: string; ownerMemberId: string | null; ownerOptOut: boolean; registrantMemberId: string; applications: Application[]; enterpriseNumber: string; version: number }

const person = (overrides: object): object => ({ displayName: 'Anna Peeters', email: anAddress(), link: 'directorship', ...overrides });

describe('GC-2.1.1: a Customer is registered by an agent', () => {
  it('stands in the register with its ten digits, its registrant invited and its first application on', async () => {
    const request = registration({ enterpriseNumber: 'BE 0123.456.749'.replace('0123.456.749', anEnterpriseNumber()) });
    const { status, body, etag } = await register(request) as unknown as { status: number; body: Card; etag: string };
    expect(status).toBe(201);
    expect(body.enterpriseNumber).toMatch(/^0\d{9}$/);
    expect(etag).toBe(`"${body.version}"`);
    expect(body.applications.filter(({ state }) => state === 'active').map(({ application }) => application)).toEqual(['administration', 'online-invoice']);
    expect(await mailsTo((request['registrant'] as { email: string }).email, 'invitation#')).toHaveLength(1);
  });

  it('keeps who stated the authority to bind it, and tells the ledger who registered it, without a name (P21)', async () => {
    const { body } = await register(registration({ statementOfAuthority: { given: true, by: 'Karel Vos' } }));
    const [entry] = await rows<{ event: string; body: string }>('select event, body from ledger_entry where customer_id = $1 and seq = 1', [body.id]);
    expect(entry?.event).toBe('customer.registered');
    expect(JSON.parse(entry?.body ?? '{}')).toMatchObject({ actor: { kind: 'agent', capacity: 'OperatorAgent' }, after: { ownerMemberId: body.registrantMemberId, legalName: body.legalName } });
    expect(entry?.body).not.toMatch(/Karel Vos|@/);
    const agent = await theAgent('BackOffice');
    expect((await agent.get(`/operator/customers/${body.id}`, { 'mandate-reason': 'Wanted by the spec' })).body).toMatchObject({ authorityStatedBy: 'Karel Vos', ownerName: 'Anna Peeters', registrantName: 'Anna Peeters' });
  });

  it('writes to the registrant in his own language, and in that of the Customer where none is said', async () => {
    const [inFrench, inDutch] = [person({ language: 'fr' }), person({})] as { email: string }[];
    await register(registration({ registrant: inFrench }));
    await register(registration({ registrant: inDutch }));
    expect(await mailsTo(inFrench?.email ?? '', 'vous invite au portail')).toHaveLength(1);
    expect(await mailsTo(inDutch?.email ?? '', 'vous invite au portail')).toHaveLength(0);
  });

  it('GC-8.1.2-a: the registrant is Access Owner by default and may use every right of his', async () => {
    const { id, registrant, registrantMemberId } = await aCustomer();
    const { body } = await registrant.get<{ owner: { id: string; name: string } }>(`/customers/${id}/ownership`);
    expect(body.owner).toEqual({ id: registrantMemberId, name: 'Anna Peeters' });
    expect((await registrant.get(`/customers/${id}/members`)).status).toBe(200);
  });

  it('GC-8.3-c: after an opt-out there is no Access Owner, and the registrant is Access Manager', async () => {
    const { id, registrant } = await aCustomer({ ownerOptOut: true });
    const { body: { items } } = await registrant.get<{ items: { profiles: string[] }[] }>(`/customers/${id}/members`);
    expect(items.map(({ profiles }) => profiles)).toEqual([['AccessManager']]);
    expect((await registrant.get<{ ownerOptOut: boolean }>(`/customers/${id}/ownership`)).body).toMatchObject({ owner: null, ownerOptOut: true });
  });

  it('refuses a number that is registered already, to the operator, and writes nothing', async () => {
    const first = registration();
    await register(first);
    const registrant = person({});
    const { status, body } = await register({ ...registration({ registrant }), enterpriseNumber: first['enterpriseNumber'] });
    expect([status, body]).toEqual([409, expect.objectContaining({ code: 'customer.known', rule: 'GC-2.1.1' })]);
    expect(await rows('select id from identity where email = $1', [(registrant as { email: string }).email])).toEqual([]);
  });

  it('two registrations of one number side by side make one Customer', async () => {
    const enterpriseNumber = anEnterpriseNumber();
    const answers = await Promise.all([1, 2, 3, 4].map(() => register(registration({ enterpriseNumber }))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });
});

describe('a registration that is not right is refused with its reason', () => {
  it.each([
    ['wrong check digits', { enterpriseNumber: '0123.456.700' }, [422, 'customer.enterprise-number']],
    ['letters for a number', { enterpriseNumber: 'not a number' }, [422, 'customer.enterprise-number']],
    ['GC-8.1.2-a: a desk as registrant', { registrant: person({ email: 'info@proef.example' }) }, [422, 'customer.registrant']],
    ['GC-2.1.1: authority not stated', { statementOfAuthority: { given: false, by: 'Anna Peeters' } }, [422, 'customer.authority-not-stated']],
    ['nobody states the authority', { statementOfAuthority: { given: true } }, [400, 'request.invalid']],
    ['no registrant', { registrant: null }, [400, 'request.invalid']],
    ['S23: two addresses', { noticeEmail: ['a@proef.example', 'b@proef.example'] }, [400, 'request.invalid']],
    ['S38: a line break in the name', { legalName: 'De Proef\r\nBcc: x@y.example' }, [400, 'request.invalid']],
    ['an unknown language', { language: 'it' }, [400, 'request.invalid']],
    ['GC-9.2-a: a registrant who is not one of the three links', { registrant: person({ link: 'freelance' }) }, [400, 'request.invalid']],
    ['S30: a foreign field', { state: 'ended' }, [400, 'request.invalid']],
    ['S30: a foreign field of the registrant', { registrant: person({ attestedBy: null }) }, [400, 'request.invalid']],
  ])('%s', async (_, overrides, refusal) => {
    const answer = await register(registration(overrides));
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual(refusal);
  });
});

describe('who may register', () => {
  it('the recovery desk and Customers find nothing there; nobody is asked to sign in', async () => {
    const { registrant } = await aCustomer();
    expect((await (await theAgent('RecoveryDesk')).post('/operator/customers', registration())).status).toBe(404);
    expect((await registrant.post('/operator/customers', registration())).status).toBe(404);
    expect((await nobody.post('/operator/customers', registration())).status).toBe(401);
  });

  it('GraphQL registers by the same service', async () => {
    const agent = await theAgent('BackOffice');
    const mutation = 'mutation ($customer: RegisterCustomer!) { registerCustomer(customer: $customer) { id ownerOptOut applications { application state } } }';
    const { data } = await agent.graphql<{ registerCustomer: Card }>(mutation, { customer: registration({ ownerOptOut: true }) });
    expect(data?.registerCustomer.ownerOptOut).toBe(true);
    const { errors } = await agent.graphql(mutation, { customer: registration({ enterpriseNumber: '0123.456.700' }) });
    expect(errors?.[0]?.extensions.code).toBe('customer.enterprise-number');
  });
});

describe('the operator finds Customers', () => {
  it('by the beginning of the name or of the number, page by page, every one once', async () => {
    const agent = await theAgent('BackOffice');
    const name = `Zoekhuis ${anEnterpriseNumber()}`;
    const made = await Promise.all([3, 1, 2].map((n) => register(registration({ legalName: `${name} ${n}` }))));
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body }: Answer<Found> = await agent.get<Found>(`/operator/customers?limit=2&search=${encodeURIComponent(name.toUpperCase())}${next && `&after=${next}`}`);
      expect(body.count).toEqual({ value: 3, capped: false });
      seen.push(...body.items.map(({ legalName }) => legalName));
      next = body.next;
    }
    expect(seen).toEqual([1, 2, 3].map((n) => `${name} ${n}`));
    const number = made[0]?.body.enterpriseNumber ?? '';
    const { body } = await agent.get<{ items: { id: string }[] }>(`/operator/customers?search=${number.slice(0, 4)}.${number.slice(4)}`);
    expect(body.items.map(({ id }) => id)).toEqual([made[0]?.body.id]);
  });

  it('by any word of the name, without case and accents, and by the number as it is printed', async () => {
    const agent = await theAgent('BackOffice');
    const word = `Zwaluw${anEnterpriseNumber()}`;
    const { body: made } = await register(registration({ legalName: `Brouwerij Dé ${word} NV` })) as unknown as { body: Card };
    const number = made.enterpriseNumber;
    for (const search of [word, word.toLowerCase(), `dE ${word}`, `BE ${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`]) {
      const { body } = await agent.get<{ items: { id: string }[] }>(`/operator/customers?search=${encodeURIComponent(search)}`);
      expect([search, body.items.map(({ id }) => id)]).toEqual([search, [made.id]]);
    }
    expect((await agent.get<Found>(`/operator/customers?search=${word.slice(3)}`)).body.items).toEqual([]);
  });

  it('a forged or foreign cursor is refused', async () => {
    const agent = await theAgent('BackOffice');
    const { body } = await agent.get<{ next: string }>('/operator/customers?limit=1');
    for (const after of ['x', `${body.next}A`, body.next.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))]) {
      expect((await agent.get<{ code: string }>(`/operator/customers?limit=1&after=${after}`)).body.code).toBe('cursor.not-valid');
    }
    expect((await agent.get<{ code: string }>(`/operator/customers?search=a&after=${body.next}`)).body.code).toBe('cursor.not-valid');
  });
});
