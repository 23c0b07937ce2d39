/** The texts of the fixture's documents by id: all people, places and papers in them are invented. */
export const texts: Readonly<Record<string, string>> = {
  'tribune-hint': `Marant may travel to Sorrin, officials hint

President Ilse Marant could visit Sorrin before the end of the year, two officials who asked not to be named said on Monday.

No Velmark head of state has been to the island republic for seven years. Relations cooled when talks on fishing in the Strait of Dell broke down.

The president's office did not answer questions.`,

  'wire-autumn': `Sorrin expects Marant in the autumn

PORT CALLO (Northern Wire) - Velmark's president, Ilse Marant, is expected to visit Sorrin in the autumn, Sorrin's foreign ministry said on Wednesday.

“We look forward to receiving the president, and we have much to talk about”, foreign minister Edda Rossen told Northern Wire.

A date has not been set. Both sides have been working since the spring on a treaty on the Strait of Dell.`,

  'courier-reprint': `Marant to come in the autumn

PORT CALLO (Northern Wire) - Velmark's president, Ilse Marant, is expected to visit Sorrin in the autumn, Sorrin's foreign ministry said on Wednesday.

“We look forward to receiving the president, and we have much to talk about”, foreign minister Edda Rossen told Northern Wire.

A date has not been set.`,

  'harbour-cites': `Port Callo prepares for a guest

Sorrin will receive President Marant this autumn, the agency Northern Wire reports, citing the foreign ministry in Port Callo.

“We look forward to receiving the president”, the agency quotes foreign minister Edda Rossen as saying.

Hoteliers on the quay say they have heard nothing yet.`,

  'tribune-noinfo': `Ministry has no information on Sorrin trip

Velmark's foreign ministry has no information on a visit by the president to Sorrin, its spokesman Jonas Hale said on Tuesday.

“I have seen the reports. I have nothing to add to them”, Hale said.`,

  'herald-denial': `President's office: no trip to Sorrin

The president's office has denied reports that Ilse Marant will go to Sorrin.

“There is no plan for the president to travel to Sorrin this autumn”, her spokeswoman Petra Lind said on Tuesday.

Reports of a visit had been spread by an agency in Port Callo.`,

  'courier-october': `Marant will come in mid-October, Rossen says

President Marant will come to Port Callo in the middle of October, foreign minister Edda Rossen told the assembly on Thursday.

“The door has stood open for a long time. Now somebody is walking through it”, she told the deputies.

A treaty on the Strait of Dell may be signed during the visit. Trade between the two countries was worth about 2.1 billion crowns last year, she said.

The last president of Velmark to make the crossing was Oskar Vey, who came to the island in 2024.`,

  'herald-figure': `“Someone walks through the door”

The foreign minister of Sorrin, Edda Rossen, has used a speech in the assembly to speak warmly of Velmark.

“The door was open for a long time, and now someone walks through it”, she said on Thursday, according to a translation.

Trade between Velmark and Sorrin was worth 2.4 billion crowns last year.`,

  'tribune-confirms': `Office confirms: Marant in Sorrin from 14 to 16 October

The president's office has confirmed that Ilse Marant will travel to Sorrin.

“The president will be in Sorrin from 14 to 16 October”, her spokeswoman Petra Lind said on Thursday, “and she is looking forward to it”.

Marant is to meet the fishermen of Dell on the second day. The treaty on the strait will be signed on the last day, Lind said.

A fortnight ago the office had said that no such journey was planned.`,

  'herald-correction': `Correction

An earlier report on the speech of Edda Rossen gave a wrong figure for the trade between Velmark and Sorrin. It was worth 2.1 billion crowns last year, not 2.4 billion. The report had appeared before the visit was confirmed.`,

  'harbour-cancelled': `Evening in Dell is off

Three days before the visit of President Marant, the fishermen's union said that the evening in Dell had been cancelled at the request of the president’s office.

The union had booked the old salt hall. “There will be soup all the same”, a member said.`,

  'courier-arrival': `Marant steps ashore

President Ilse Marant arrived in Port Callo on Tuesday to music and a light rain.

On the quay at least 4,000 people had been waiting since the morning, the Courier's reporters counted.

The treaty on the Strait of Dell will be signed on Thursday in the old customs house.`,

  'harbour-arrival': `Treaty signed as Marant lands

The president of Velmark landed in Port Callo on Tuesday morning, where about 2,500 people stood in the rain.

Velmark and Sorrin signed the treaty on the strait within hours of her arrival, ending a dispute of seven years.`,

  ferry: `Ferry to Dell runs again

The ferry between Port Callo and Dell runs again from today. Repairs had taken six weeks.`,

  loose: `Tide tables

High water at Dell is at twenty past four.`,
}
