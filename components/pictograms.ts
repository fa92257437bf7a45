/** Our drawings, one per topic by its id: lines of one width in a square of 24, as SVG path data. A zero-length line is a dot. */
export const pictograms: Readonly<Record<string, string>> = {
  // A high and a low building on a street, the door level with it.
  gebouwen:
    "M2 21h20M5 21V4.5A1.5 1.5 0 0 1 6.5 3h6A1.5 1.5 0 0 1 14 4.5V21M14 10h3.5a1.5 1.5 0 0 1 1.5 1.5V21M8 7.5h3M8 11.5h3M8 21v-5h3v5",
  // A train from the front, on its rails.
  "openbaar-vervoer":
    "M8 3h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zM5 11h14M8.7 14h0M15.3 14h0M8.5 17L6 21.5M15.5 17l2.5 4.5M7.5 19.3h9",
  // A taxi from the side.
  "aangepast-vervoer":
    "M5 17.5H3.5a1 1 0 0 1-1-1v-2.7a2 2 0 0 1 1.6-2L6 11.4 8 8a2 2 0 0 1 1.7-1h4.9a2 2 0 0 1 1.6.8l2.6 3.6 1.5.4a1.6 1.6 0 0 1 1.2 1.6v3.1a1 1 0 0 1-1 1H19M9.5 17.5h5M7.25 15.2a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0-4.6M16.75 15.2a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0-4.6M6 11.4h12.8M10 7V4h4v3",
  // A laptop and a phone.
  digitaal:
    "M12 15.5H4V5.5A1.5 1.5 0 0 1 5.5 4h12A1.5 1.5 0 0 1 19 5.5V6M2 19h10M16 9h4.5a1 1 0 0 1 1 1v9.5a1 1 0 0 1-1 1H16a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1zM18.25 17.5h0",
  // A letter that is understood.
  "begrijpelijke-taal":
    "M10.5 21H6a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 6 3h8.5L19 7.5V12M14 3v5h5M8 12h7M8 16h3.5M14 18l2.5 2.5L21 16",
  // A hand that moves.
  gebarentaal:
    "M8.5 13V6.7a1.4 1.4 0 0 1 2.8 0V11M11.3 11V5a1.4 1.4 0 0 1 2.8 0v6M14.1 11V6.2a1.4 1.4 0 0 1 2.8 0V15c0 4-2.4 6.5-5.7 6.5-2.4 0-4-1-5.2-3l-2-3.4a1.4 1.4 0 0 1 2.3-1.5l2.2 2.5M4.8 9.5A8 8 0 0 1 6 4.5M20 4.5a8 8 0 0 1 .8 5",
  // A house with a wide door.
  wonen: "M3 11.5L12 3.5l9 8M5.5 9.5V20h13V9.5M9 20v-6.5h6V20",
  // A house with care in it.
  "hulp-thuis":
    "M3 11.5L12 3.5l9 8M5.5 9.5V20h13V9.5M12 17.3l-2.7-2.6a1.7 1.7 0 0 1 0-2.4c.7-.7 1.7-.6 2.3 0l.4.4.4-.4c.6-.6 1.6-.7 2.3 0a1.7 1.7 0 0 1 0 2.4z",
  // Care that goes round and round.
  "langdurige-zorg":
    "M3.2 13.5A9 9 0 0 1 19 6.3M19.5 2.5v4.2h-4.2M20.8 10.5A9 9 0 0 1 5 17.7M4.5 21.5v-4.2h4.2M12 16.2l-3.4-3.3a2.1 2.1 0 0 1 0-3c.9-.9 2.1-.7 2.9.1l.5.5.5-.5c.8-.8 2-1 2.9-.1a2.1 2.1 0 0 1 0 3z",
  // A purse of one's own, for care.
  pgb: "M17.5 7V5a1.5 1.5 0 0 0-1.5-1.5H5.5a2 2 0 0 0 0 4H19A1.5 1.5 0 0 1 20.5 9v10a1.5 1.5 0 0 1-1.5 1.5H5.5a2 2 0 0 1-2-2v-13M12 17.4l-2.9-2.8a1.8 1.8 0 0 1 0-2.6c.8-.7 1.8-.6 2.5.1l.4.4.4-.4c.7-.7 1.7-.8 2.5-.1a1.8 1.8 0 0 1 0 2.6z",
  // A wheelchair, with nobody in it.
  hulpmiddelen:
    "M4 4h2.5l1.3 7.5M8 13h8.5l1.8 6M7.5 9h7.5M10 12.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M18.7 18.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3",
  // A bill for care.
  zorgkosten:
    "M5.5 3h13v18l-2.2-1.5-2.1 1.5-2.2-1.5L9.8 21l-2.1-1.5L5.5 21zM12 6.5v5M9.5 9h5M9 15h6",
  // A coin.
  inkomen: "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M15.8 8.5a4.6 4.6 0 1 0 0 7M7.2 10.7h6M7.2 13.3h6",
  // A bag for work.
  werk: "M4.5 7.5h15A1.5 1.5 0 0 1 21 9v9.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18.5V9a1.5 1.5 0 0 1 1.5-1.5zM8.5 7.5V5A1.5 1.5 0 0 1 10 3.5h4A1.5 1.5 0 0 1 15.5 5v2.5M3 13h18M12 12v2.5",
  // A bag for school.
  onderwijs:
    "M6 21V11a6 6 0 0 1 12 0v10zM9.5 5.5V4A1.5 1.5 0 0 1 11 2.5h2A1.5 1.5 0 0 1 14.5 4v1.5M9 21v-5a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v5M9.5 10.5h5M6 13.5H4.5a1 1 0 0 0-1 1V20a1 1 0 0 0 1 1H6M18 13.5h1.5a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1H18",
  // A small bus from the side.
  leerlingenvervoer:
    "M5 18H3.5a1 1 0 0 1-1-1V8A1.5 1.5 0 0 1 4 6.5h11.5a2 2 0 0 1 1.6.8l3.9 5a2 2 0 0 1 .5 1.3V17a1 1 0 0 1-1 1H19M9.5 18h5M7.25 15.7a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0-4.6M16.75 15.7a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0-4.6M2.5 12.3h18.5M8.5 6.5v5.8M14.5 6.5v5.8",
  // A parent and a child.
  "kinderen-en-gezin":
    "M9 3.2a3 3 0 1 0 0 6a3 3 0 1 0 0-6M2.5 20.5v-3a6 6 0 0 1 6-6h1a6 6 0 0 1 2.5.6M16.5 11.5a2.3 2.3 0 1 0 0 4.6a2.3 2.3 0 1 0 0-4.6M11.5 20.5v-.3a3 3 0 0 1 3-3h4a3 3 0 0 1 3 3v.3",
  // Two people who care for each other.
  mantelzorg:
    "M6.5 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M17.5 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M2 21v-.8a3.5 3.5 0 0 1 3.5-3.5h2a3.5 3.5 0 0 1 3.5 3.5v.8M13 21v-.8a3.5 3.5 0 0 1 3.5-3.5h2a3.5 3.5 0 0 1 3.5 3.5v.8M12 8.5L9.2 5.8a1.8 1.8 0 0 1 0-2.6c.8-.7 1.7-.6 2.4.1l.4.4.4-.4c.7-.7 1.6-.8 2.4-.1a1.8 1.8 0 0 1 0 2.6z",
  // A head, and what goes on in it.
  ggz: "M10 21v-3H8a2 2 0 0 1-2-2v-2.5l-1.9-.7a.6.6 0 0 1-.3-.9L6 8.7A7.2 7.2 0 0 1 13 3a7.5 7.5 0 0 1 7.5 7.5c0 2.7-1.3 4.5-3 5.9V21M9.3 10.5c1.3-1.8 2.6-1.8 3.9 0s2.6 1.8 3.9 0",
  // A calendar of one's health.
  "chronisch-ziek":
    "M5 5h14a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 21H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 5zM3.5 9.5h17M8 3v4M16 3v4M6.5 15.5h2.5l1.7-3 2.6 5.5 1.7-2.5h2.5",
  // A signpost: which way one goes oneself.
  "rechten-en-dwang":
    "M12 2.5v2M12 9.5v2M12 16.5v5M9 21.5h6M6 4.5h10.5L19.5 7l-3 2.5H6zM18 11.5H7.5L4.5 14l3 2.5H18z",
  // A vote that goes into the box.
  stemmen:
    "M3.5 13h17v6.5A1.5 1.5 0 0 1 19 21H5a1.5 1.5 0 0 1-1.5-1.5zM7.5 13V4.5A1.5 1.5 0 0 1 9 3h6a1.5 1.5 0 0 1 1.5 1.5V13M10 7.8l1.5 1.5 2.7-2.8M9 17h6",
  // A ball and a note of music.
  "vrije-tijd":
    "M8 10.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M4 12.2c3.6 1.3 5.7 4.3 5.8 9M17.5 9.2V2.5c.4 1.9 1.4 3 4 3.5M15.5 7.2a2 2 0 1 0 0 4a2 2 0 1 0 0-4",
  // Scales in balance.
  "vn-verdrag":
    "M12 3v18M8 21h8M4.5 6h15M5.5 6l-3.3 8.5h6.6zM2.2 14.5a3.3 2.5 0 0 0 6.6 0M18.5 6l-3.3 8.5h6.6zM15.2 14.5a3.3 2.5 0 0 0 6.6 0",
};
