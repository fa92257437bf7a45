import type { Party } from "@/data/facts.ts";
import { type Count, type History, wonIn } from "@/data/history.ts";
import type { Popup as Model } from "./PopupModel.ts";

interface Props {
  model: Model;
  party: Party;
}

/** The seats of a party now and after each election, as a table. */
export function Seats({ model, party }: Props) {
  const words = model.messages.value.party;
  const history = model.history.value;
  return (
    <section class="part">
      <h3 id="seats">{words.seats}</h3>
      {model.hasNoHistory.value && <p>{words.noHistory}</p>}
      <table class="seats" aria-labelledby="seats">
        <tbody>
          <tr>
            <th scope="row">{words.now}</th>
            <td>{words.count(party.seats)}</td>
          </tr>
          {history?.elections.toReversed().map((election) => (
            <tr key={election.id}>
              <th scope="row">{words.election(election.date.slice(0, 4))}</th>
              <td>{wonWords(model, party, election, history)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a party won in one election, or those that it came from or stood with. */
function wonWords(model: Model, party: Party, election: Count, history: History): string {
  const words = model.messages.value.party;
  const won = wonIn(election, party.id, history.descents);
  if (won.length === 0) return words.notThere;
  return won
    .map((one) => {
      const other = model.parties.value.get(one.party);
      return one.party === party.id || !other
        ? words.count(one.seats)
        : words.countOf(other.short, one.seats);
    })
    .join(", ");
}
