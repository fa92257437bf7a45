import { computed, createModel, type ReadonlySignal, signal } from "@preact/signals";
import type { HostFault } from "@/data/hosts.ts";
import type { Language, LanguageCode, Messages } from "@/data/locales/index.ts";
import type { Network, NetworkId } from "@/data/networks/network.ts";
import { type Choices, isAdded, type Site, sitesWith } from "@/data/sites.ts";
import { StatusModel } from "../StatusModel.ts";

/** What the settings page can do outside itself. */
export interface OptionsActs {
  /** Asks the browser to let the extension in at these hosts; false when the user or the browser says no. */
  request(hosts: readonly string[]): Promise<boolean>;
  /** Gives the permission for these hosts back; false when the browser keeps it. */
  giveBack(hosts: readonly string[]): Promise<boolean>;
  save(choices: Partial<Omit<Choices, "withheld">>): Promise<void>;
  saveLanguage(code: LanguageCode): Promise<void>;
  /** The host in what somebody typed, or why it is none. */
  parseHost(text: string): { host: string } | { fault: HostFault };
}

/** One line of the page: a site, and whether the control stands there. */
export interface Row {
  readonly site: Site;
  readonly state: "shown" | "hidden" | "withheld" | "off";
}

/** The state of the settings page: where the control stands, and the language. */
export const OptionsModel = createModel(
  (
    acts: OptionsActs,
    kinds: readonly Pick<Network, "id" | "name">[],
    languages: readonly (Language & { readonly code: LanguageCode })[],
    messages: ReadonlySignal<Messages>,
  ) => {
    const status = new StatusModel();
    const choices = signal<Choices>({ hosts: {}, hidden: [], withheld: [], nowhere: false });
    const server = signal("");
    const kind = signal<NetworkId | undefined>(undefined);
    const fault = signal<HostFault | undefined>();

    const rows = computed(() =>
      sitesWith(choices.value.hosts).map((site): Row => ({ site, state: stateOf(site) })),
    );

    function stateOf(site: Site): Row["state"] {
      const { hidden, withheld } = choices.value;
      if (!isAdded(site, choices.value)) return "off";
      if (site.hosts.some((host) => withheld.includes(host))) return "withheld";
      return hidden.includes(site.id) ? "hidden" : "shown";
    }

    const say = (words: (texts: Messages["options"]) => string) =>
      status.say(words(messages.value.options));

    async function save(change: Partial<Omit<Choices, "withheld">>) {
      choices.value = { ...choices.value, ...change };
      await acts.save(change);
    }

    /** Asks for a site first, because browsers want that straight from the press, and then adds its hosts. */
    async function add(site: Pick<Site, "id" | "name" | "hosts" | "network" | "isNamed">) {
      if (!(await acts.request(site.hosts))) {
        say((words) => words.refused(site.name));
        return false;
      }
      const { hosts, hidden, nowhere } = choices.value;
      const added = Object.fromEntries(site.hosts.map((host) => [host, site.network]));
      await save({
        ...(!site.isNamed && { hosts: { ...hosts, ...added } }),
        hidden: hidden.filter((id) => id !== site.id),
      });
      say((words) => (nowhere ? words.addedNowhere : words.added)(site.name));
      return true;
    }

    return {
      status,
      messages: computed(() => messages.value),
      languages: computed(() => languages),
      kinds: computed(() => kinds),
      choices,
      server,
      kind,
      fault,
      named: computed(() => rows.value.filter(({ site }) => site.isNamed)),
      others: computed(() => rows.value.filter(({ site }) => !site.isNamed)),
      add,
      /** Shows the control on a site or not; the permission stays. */
      async show(site: Site, yes: boolean) {
        const others = choices.value.hidden.filter((id) => id !== site.id);
        await save({ hidden: yes ? others : [...others, site.id] });
        say((words) => (yes ? words.shown : words.hidden)(site.name));
      },
      async showNowhere(yes: boolean) {
        await save({ nowhere: yes });
        say((words) => (yes ? words.nowhereNow : words.somewhere));
      },
      /** Gives the permission for a site back and forgets its hosts. */
      async giveBack(site: Site) {
        const isGone = await acts.giveBack(site.hosts);
        const { hosts, hidden } = choices.value;
        await save({
          hosts: Object.fromEntries(
            Object.entries(hosts).filter(([host]) => !site.hosts.includes(host)),
          ),
          hidden: hidden.filter((id) => id !== site.id),
        });
        say((words) => (isGone ? words.returned : words.kept)(site.name));
      },
      type(text: string) {
        server.value = text;
        fault.value = undefined;
      },
      /** Adds the server that was typed; false when it is none, or when the browser says no. */
      addServer(): Promise<boolean> {
        const parsed = acts.parseHost(server.value);
        fault.value = "fault" in parsed ? parsed.fault : undefined;
        if ("fault" in parsed) return Promise.resolve(false);
        const { host } = parsed;
        if (Object.hasOwn(choices.value.hosts, host)) {
          fault.value = { kind: "listed", network: host };
          return Promise.resolve(false);
        }
        const network = kind.value ?? kinds[0]!.id;
        return add({ id: host, name: host, network, hosts: [host], isNamed: false }).then(
          (isAdded) => {
            if (isAdded) server.value = "";
            return isAdded;
          },
        );
      },
      speak: (code: LanguageCode) => acts.saveLanguage(code),
    };
  },
);

export type Options = InstanceType<typeof OptionsModel>;
