/** Says on every practice site what it is. */
export function Notice({ site }: { site: string }) {
  return (
    <aside className="notice" aria-label="Over deze pagina">
      <p>
        <strong>Oefenpagina – dit is niet het echte {site}.</strong> Wat je hier plaatst, ziet
        niemand.
      </p>
    </aside>
  );
}
