/**
 * Who held which office when: state or body | office (`*` for the one that "leader" means) | holders with their months.
 * Heads of state and government and foreign ministers of the larger states, and heads of international bodies, about
 * 2005 to 2025. Public facts, written for the project; where a month was not sure the holder is left out.
 */
import type { Holder } from '../../../../entities/index.ts'

const rows = `
United States|president*|George W. Bush 2001-01 2009-01, Barack Obama 2009-01 2017-01, Donald Trump 2017-01 2021-01, Joe Biden 2021-01 2025-01, Donald Trump 2025-01
United States|vice president|Dick Cheney 2001-01 2009-01, Joe Biden 2009-01 2017-01, Mike Pence 2017-01 2021-01, Kamala Harris 2021-01 2025-01, JD Vance 2025-01
United States|secretary of state|Condoleezza Rice 2005-01 2009-01, Hillary Clinton 2009-01 2013-02, John Kerry 2013-02 2017-01, Rex Tillerson 2017-02 2018-03, Mike Pompeo 2018-04 2021-01, Antony Blinken 2021-01 2025-01, Marco Rubio 2025-01
United States|defence secretary|Robert Gates 2006-12 2011-07, Leon Panetta 2011-07 2013-02, Chuck Hagel 2013-02 2015-02, Ash Carter 2015-02 2017-01, Jim Mattis 2017-01 2018-12, Mark Esper 2019-07 2020-11, Lloyd Austin 2021-01 2025-01
United Kingdom|prime minister*|Tony Blair 1997-05 2007-06, Gordon Brown 2007-06 2010-05, David Cameron 2010-05 2016-07, Theresa May 2016-07 2019-07, Boris Johnson 2019-07 2022-09, Liz Truss 2022-09 2022-10, Rishi Sunak 2022-10 2024-07, Keir Starmer 2024-07
United Kingdom|foreign minister|Jack Straw 2001-06 2006-05, Margaret Beckett 2006-05 2007-06, David Miliband 2007-06 2010-05, William Hague 2010-05 2014-07, Philip Hammond 2014-07 2016-07, Boris Johnson 2016-07 2018-07, Jeremy Hunt 2018-07 2019-07, Dominic Raab 2019-07 2021-09, Liz Truss 2021-09 2022-09, James Cleverly 2022-09 2023-11, David Cameron 2023-11 2024-07, David Lammy 2024-07 2025-09
United Kingdom|chancellor|Gordon Brown 1997-05 2007-06, Alistair Darling 2007-06 2010-05, George Osborne 2010-05 2016-07, Philip Hammond 2016-07 2019-07, Sajid Javid 2019-07 2020-02, Rishi Sunak 2020-02 2022-07, Jeremy Hunt 2022-10 2024-07, Rachel Reeves 2024-07
United Kingdom|queen|Elizabeth II 1952-02 2022-09
United Kingdom|king|Charles III 2022-09
France|president*|Jacques Chirac 1995-05 2007-05, Nicolas Sarkozy 2007-05 2012-05, François Hollande 2012-05 2017-05, Emmanuel Macron 2017-05
France|prime minister|Dominique de Villepin 2005-05 2007-05, François Fillon 2007-05 2012-05, Jean-Marc Ayrault 2012-05 2014-03, Manuel Valls 2014-03 2016-12, Bernard Cazeneuve 2016-12 2017-05, Édouard Philippe 2017-05 2020-07, Jean Castex 2020-07 2022-05, Élisabeth Borne 2022-05 2024-01, Gabriel Attal 2024-01 2024-09, Michel Barnier 2024-09 2024-12, François Bayrou 2024-12 2025-09
France|foreign minister|Bernard Kouchner 2007-05 2010-11, Alain Juppé 2011-02 2012-05, Laurent Fabius 2012-05 2016-02, Jean-Marc Ayrault 2016-02 2017-05, Jean-Yves Le Drian 2017-05 2022-05, Catherine Colonna 2022-05 2024-01, Stéphane Séjourné 2024-01 2024-09, Jean-Noël Barrot 2024-09
Germany|chancellor*|Gerhard Schröder 1998-10 2005-11, Angela Merkel 2005-11 2021-12, Olaf Scholz 2021-12 2025-05, Friedrich Merz 2025-05
Germany|president|Horst Köhler 2004-07 2010-05, Christian Wulff 2010-06 2012-02, Joachim Gauck 2012-03 2017-03, Frank-Walter Steinmeier 2017-03
Germany|foreign minister|Frank-Walter Steinmeier 2005-11 2009-10, Guido Westerwelle 2009-10 2013-12, Frank-Walter Steinmeier 2013-12 2017-01, Sigmar Gabriel 2017-01 2018-03, Heiko Maas 2018-03 2021-12, Annalena Baerbock 2021-12 2025-05, Johann Wadephul 2025-05
Italy|prime minister*|Silvio Berlusconi 2001-06 2006-05, Romano Prodi 2006-05 2008-05, Silvio Berlusconi 2008-05 2011-11, Mario Monti 2011-11 2013-04, Enrico Letta 2013-04 2014-02, Matteo Renzi 2014-02 2016-12, Paolo Gentiloni 2016-12 2018-06, Giuseppe Conte 2018-06 2021-02, Mario Draghi 2021-02 2022-10, Giorgia Meloni 2022-10
Italy|president|Giorgio Napolitano 2006-05 2015-01, Sergio Mattarella 2015-02
Spain|prime minister*|José Luis Rodríguez Zapatero 2004-04 2011-12, Mariano Rajoy 2011-12 2018-06, Pedro Sánchez 2018-06
Portugal|prime minister*|José Sócrates 2005-03 2011-06, Pedro Passos Coelho 2011-06 2015-11, António Costa 2015-11 2024-04, Luís Montenegro 2024-04
Greece|prime minister*|Kostas Karamanlis 2004-03 2009-10, George Papandreou 2009-10 2011-11, Antonis Samaras 2012-06 2015-01, Kyriakos Mitsotakis 2019-07
Netherlands|prime minister*|Jan Peter Balkenende 2002-07 2010-10, Mark Rutte 2010-10 2024-07
Belgium|prime minister*|Charles Michel 2014-10 2019-10, Alexander De Croo 2020-10 2025-02, Bart De Wever 2025-02
Sweden|prime minister*|Fredrik Reinfeldt 2006-10 2014-10, Stefan Löfven 2014-10 2021-11, Magdalena Andersson 2021-11 2022-10, Ulf Kristersson 2022-10
Norway|prime minister*|Jens Stoltenberg 2005-10 2013-10, Erna Solberg 2013-10 2021-10, Jonas Gahr Støre 2021-10
Denmark|prime minister*|Helle Thorning-Schmidt 2011-10 2015-06, Lars Løkke Rasmussen 2015-06 2019-06, Mette Frederiksen 2019-06
Finland|president|Sauli Niinistö 2012-03 2024-03, Alexander Stubb 2024-03
Finland|prime minister|Sanna Marin 2019-12 2023-06, Petteri Orpo 2023-06
Ireland|prime minister*|Enda Kenny 2011-03 2017-06, Leo Varadkar 2017-06 2020-06, Micheál Martin 2020-06 2022-12, Leo Varadkar 2022-12 2024-04, Simon Harris 2024-04 2025-01, Micheál Martin 2025-01
Austria|chancellor*|Werner Faymann 2008-12 2016-05, Christian Kern 2016-05 2017-12, Karl Nehammer 2021-12 2025-01
Poland|president|Lech Kaczyński 2005-12 2010-04, Bronisław Komorowski 2010-08 2015-08, Andrzej Duda 2015-08 2025-08, Karol Nawrocki 2025-08
Poland|prime minister|Donald Tusk 2007-11 2014-09, Ewa Kopacz 2014-09 2015-11, Beata Szydło 2015-11 2017-12, Mateusz Morawiecki 2017-12 2023-12, Donald Tusk 2023-12
Poland|foreign minister|Radosław Sikorski 2007-11 2014-09, Witold Waszczykowski 2015-11 2018-01, Jacek Czaputowicz 2018-01 2020-08, Zbigniew Rau 2020-08 2023-11, Radosław Sikorski 2023-12
Hungary|prime minister*|Ferenc Gyurcsány 2004-09 2009-04, Viktor Orbán 2010-05
Hungary|foreign minister|Péter Szijjártó 2014-09
Czech Republic|president|Václav Klaus 2003-03 2013-03, Miloš Zeman 2013-03 2023-03, Petr Pavel 2023-03
Slovakia|prime minister*|Robert Fico 2006-07 2010-07, Robert Fico 2012-04 2018-03, Peter Pellegrini 2018-03 2020-03, Robert Fico 2023-10
Serbia|president|Boris Tadić 2004-07 2012-04, Tomislav Nikolić 2012-05 2017-05
Serbia|president*|Aleksandar Vučić 2017-05
Ukraine|president*|Viktor Yushchenko 2005-01 2010-02, Viktor Yanukovych 2010-02 2014-02, Petro Poroshenko 2014-06 2019-05, Volodymyr Zelensky 2019-05
Ukraine|prime minister|Mykola Azarov 2010-03 2014-01, Arseniy Yatsenyuk 2014-02 2016-04, Volodymyr Groysman 2016-04 2019-08, Denys Shmyhal 2020-03 2025-07, Yulia Svyrydenko 2025-07
Ukraine|foreign minister|Pavlo Klimkin 2014-06 2019-08, Dmytro Kuleba 2020-03 2024-09, Andrii Sybiha 2024-09
Russia|president*|Vladimir Putin 2000-05 2008-05, Vladimir Putin 2012-05
Russia|president|Dmitry Medvedev 2008-05 2012-05
Russia|prime minister|Vladimir Putin 2008-05 2012-05, Dmitry Medvedev 2012-05 2020-01, Mikhail Mishustin 2020-01
Russia|foreign minister|Sergey Lavrov 2004-03
Russia|defence minister|Anatoly Serdyukov 2007-02 2012-11, Sergei Shoigu 2012-11 2024-05, Andrei Belousov 2024-05
Belarus|president*|Alexander Lukashenko 1994-07
Turkey|president|Abdullah Gül 2007-08 2014-08
Turkey|president*|Recep Tayyip Erdoğan 2014-08
Turkey|prime minister*|Recep Tayyip Erdoğan 2003-03 2014-08
Turkey|prime minister|Ahmet Davutoğlu 2014-08 2016-05, Binali Yıldırım 2016-05 2018-07
Turkey|foreign minister|Ahmet Davutoğlu 2009-05 2014-08, Mevlüt Çavuşoğlu 2015-11 2023-06, Hakan Fidan 2023-06
China|president*|Hu Jintao 2003-03 2013-03, Xi Jinping 2013-03
China|premier|Wen Jiabao 2003-03 2013-03, Li Keqiang 2013-03 2023-03, Li Qiang 2023-03
China|foreign minister|Yang Jiechi 2007-04 2013-03, Wang Yi 2013-03 2022-12, Qin Gang 2022-12 2023-07, Wang Yi 2023-07
Japan|prime minister*|Junichiro Koizumi 2001-04 2006-09, Shinzo Abe 2006-09 2007-09, Yasuo Fukuda 2007-09 2008-09, Taro Aso 2008-09 2009-09, Yukio Hatoyama 2009-09 2010-06, Naoto Kan 2010-06 2011-09, Yoshihiko Noda 2011-09 2012-12, Shinzo Abe 2012-12 2020-09, Yoshihide Suga 2020-09 2021-10, Fumio Kishida 2021-10 2024-10, Shigeru Ishiba 2024-10 2025-10, Sanae Takaichi 2025-10
South Korea|president*|Roh Moo-hyun 2003-02 2008-02, Lee Myung-bak 2008-02 2013-02, Park Geun-hye 2013-02 2017-03, Moon Jae-in 2017-05 2022-05, Yoon Suk-yeol 2022-05 2025-04, Lee Jae-myung 2025-06
North Korea|leader*|Kim Jong-il 1994-07 2011-12, Kim Jong-un 2011-12
India|prime minister*|Manmohan Singh 2004-05 2014-05, Narendra Modi 2014-05
India|foreign minister|Sushma Swaraj 2014-05 2019-05, Subrahmanyam Jaishankar 2019-05
Pakistan|prime minister*|Yousaf Raza Gilani 2008-03 2012-06, Nawaz Sharif 2013-06 2017-07, Imran Khan 2018-08 2022-04, Shehbaz Sharif 2022-04 2023-08, Shehbaz Sharif 2024-03
Pakistan|president|Pervez Musharraf 2001-06 2008-08, Asif Ali Zardari 2008-09 2013-09, Mamnoon Hussain 2013-09 2018-09, Arif Alvi 2018-09 2024-03, Asif Ali Zardari 2024-03
Afghanistan|president*|Hamid Karzai 2004-12 2014-09, Ashraf Ghani 2014-09 2021-08
Indonesia|president*|Susilo Bambang Yudhoyono 2004-10 2014-10, Joko Widodo 2014-10 2024-10, Prabowo Subianto 2024-10
Philippines|president*|Gloria Macapagal Arroyo 2001-01 2010-06, Benigno Aquino 2010-06 2016-06, Rodrigo Duterte 2016-06 2022-06, Ferdinand Marcos Jr. 2022-06
Thailand|prime minister*|Thaksin Shinawatra 2001-02 2006-09, Abhisit Vejjajiva 2008-12 2011-08, Yingluck Shinawatra 2011-08 2014-05, Prayuth Chan-ocha 2014-08 2023-08
Malaysia|prime minister*|Najib Razak 2009-04 2018-05, Mahathir Mohamad 2018-05 2020-02, Anwar Ibrahim 2022-11
Australia|prime minister*|John Howard 1996-03 2007-12, Kevin Rudd 2007-12 2010-06, Julia Gillard 2010-06 2013-06, Kevin Rudd 2013-06 2013-09, Tony Abbott 2013-09 2015-09, Malcolm Turnbull 2015-09 2018-08, Scott Morrison 2018-08 2022-05, Anthony Albanese 2022-05
New Zealand|prime minister*|Helen Clark 1999-12 2008-11, John Key 2008-11 2016-12, Bill English 2016-12 2017-10, Jacinda Ardern 2017-10 2023-01, Chris Hipkins 2023-01 2023-11, Christopher Luxon 2023-11
Canada|prime minister*|Stephen Harper 2006-02 2015-11, Justin Trudeau 2015-11 2025-03, Mark Carney 2025-03
Mexico|president*|Vicente Fox 2000-12 2006-12, Felipe Calderón 2006-12 2012-12, Enrique Peña Nieto 2012-12 2018-12, Andrés Manuel López Obrador 2018-12 2024-10, Claudia Sheinbaum 2024-10
Brazil|president*|Luiz Inácio Lula da Silva 2003-01 2011-01, Dilma Rousseff 2011-01 2016-05, Michel Temer 2016-08 2019-01, Jair Bolsonaro 2019-01 2023-01, Luiz Inácio Lula da Silva 2023-01
Argentina|president*|Cristina Fernández de Kirchner 2007-12 2015-12, Mauricio Macri 2015-12 2019-12, Alberto Fernández 2019-12 2023-12, Javier Milei 2023-12
Chile|president*|Michelle Bachelet 2006-03 2010-03, Sebastián Piñera 2010-03 2014-03, Michelle Bachelet 2014-03 2018-03, Sebastián Piñera 2018-03 2022-03, Gabriel Boric 2022-03
Colombia|president*|Álvaro Uribe 2002-08 2010-08, Juan Manuel Santos 2010-08 2018-08, Iván Duque 2018-08 2022-08, Gustavo Petro 2022-08
Venezuela|president*|Hugo Chávez 1999-02 2013-03, Nicolás Maduro 2013-04
Bolivia|president*|Evo Morales 2006-01 2019-11, Luis Arce 2020-11 2025-11
Ecuador|president*|Rafael Correa 2007-01 2017-05, Lenín Moreno 2017-05 2021-05, Guillermo Lasso 2021-05 2023-11, Daniel Noboa 2023-11
Peru|president*|Alan García 2006-07 2011-07, Ollanta Humala 2011-07 2016-07, Pedro Pablo Kuczynski 2016-07 2018-03, Martín Vizcarra 2018-03 2020-11, Pedro Castillo 2021-07 2022-12, Dina Boluarte 2022-12 2025-10
Cuba|president*|Raúl Castro 2008-02 2018-04, Miguel Díaz-Canel 2018-04
Israel|prime minister*|Ariel Sharon 2001-03 2006-01, Ehud Olmert 2006-04 2009-03, Benjamin Netanyahu 2009-03 2021-06, Naftali Bennett 2021-06 2022-06, Yair Lapid 2022-07 2022-12, Benjamin Netanyahu 2022-12
Israel|president|Shimon Peres 2007-07 2014-07, Reuven Rivlin 2014-07 2021-07, Isaac Herzog 2021-07
Egypt|president*|Hosni Mubarak 1981-10 2011-02, Mohamed Morsi 2012-06 2013-07, Abdel Fattah el-Sisi 2014-06
Syria|president*|Bashar al-Assad 2000-07 2024-12
Iran|president|Mahmoud Ahmadinejad 2005-08 2013-08, Hassan Rouhani 2013-08 2021-08, Ebrahim Raisi 2021-08 2024-05, Masoud Pezeshkian 2024-07
Iran|supreme leader|Ali Khamenei 1989-06
Iran|foreign minister|Manouchehr Mottaki 2005-08 2010-12, Ali Akbar Salehi 2011-01 2013-08, Mohammad Javad Zarif 2013-08 2021-08, Hossein Amir-Abdollahian 2021-08 2024-05, Abbas Araghchi 2024-08
Iraq|prime minister*|Nouri al-Maliki 2006-05 2014-09, Haider al-Abadi 2014-09 2018-10, Adel Abdul Mahdi 2018-10 2020-05, Mustafa al-Kadhimi 2020-05 2022-10, Mohammed Shia al-Sudani 2022-10
Saudi Arabia|king*|Abdullah 2005-08 2015-01, Salman 2015-01
Saudi Arabia|foreign minister|Adel al-Jubeir 2015-04 2018-12
Jordan|king*|Abdullah II 1999-02
Libya|leader*|Muammar Gaddafi 1969-09 2011-08
South Africa|president*|Thabo Mbeki 1999-06 2008-09, Jacob Zuma 2009-05 2018-02, Cyril Ramaphosa 2018-02
Nigeria|president*|Goodluck Jonathan 2010-05 2015-05, Muhammadu Buhari 2015-05 2023-05, Bola Tinubu 2023-05
Kenya|president*|Mwai Kibaki 2002-12 2013-04, Uhuru Kenyatta 2013-04 2022-09, William Ruto 2022-09
Zimbabwe|president*|Robert Mugabe 1987-12 2017-11, Emmerson Mnangagwa 2017-11
Rwanda|president*|Paul Kagame 2000-04
Uganda|president*|Yoweri Museveni 1986-01
Ethiopia|prime minister*|Meles Zenawi 1995-08 2012-08, Abiy Ahmed 2018-04
Sudan|president*|Omar al-Bashir 1993-10 2019-04
Vatican|pope*|Benedict XVI 2005-04 2013-02, Francis 2013-03 2025-04, Leo XIV 2025-05
United Nations|secretary general*|Kofi Annan 1997-01 2006-12, Ban Ki-moon 2007-01 2016-12, António Guterres 2017-01
North Atlantic Treaty Organization|secretary general*|Jaap de Hoop Scheffer 2004-01 2009-07, Anders Fogh Rasmussen 2009-08 2014-09, Jens Stoltenberg 2014-10 2024-09, Mark Rutte 2024-10
European Commission|president*|José Manuel Barroso 2004-11 2014-10, Jean-Claude Juncker 2014-11 2019-11, Ursula von der Leyen 2019-12
European Council|president*|Herman Van Rompuy 2009-12 2014-11, Donald Tusk 2014-12 2019-11, Charles Michel 2019-12 2024-11, António Costa 2024-12
European Union|foreign policy chief|Javier Solana 1999-10 2009-11, Catherine Ashton 2009-12 2014-10, Federica Mogherini 2014-11 2019-11, Josep Borrell 2019-12 2024-11, Kaja Kallas 2024-12
European Central Bank|president*|Jean-Claude Trichet 2003-11 2011-10, Mario Draghi 2011-11 2019-10, Christine Lagarde 2019-11
International Monetary Fund|managing director|Rodrigo de Rato 2004-06 2007-10, Dominique Strauss-Kahn 2007-11 2011-05, Christine Lagarde 2011-07 2019-09, Kristalina Georgieva 2019-10
World Bank|president*|Robert Zoellick 2007-07 2012-06, Jim Yong Kim 2012-07 2019-01, David Malpass 2019-04 2023-06, Ajay Banga 2023-06
World Health Organization|director general|Margaret Chan 2007-01 2017-06, Tedros Adhanom Ghebreyesus 2017-07
International Atomic Energy Agency|director general|Mohamed ElBaradei 1997-12 2009-11, Yukiya Amano 2009-12 2019-07, Rafael Grossi 2019-12
`

function term(of: string, office: string, text: string): Holder {
  const parts = /^(.+?) (\d{4}-\d\d)(?: (\d{4}-\d\d))?$/.exec(text.trim())!
  const [, name, from, to] = parts
  const leads = office.endsWith('*')
  return { of, office: office.replace('*', ''), leads, name: name!, from: from!, to: to ?? '' }
}

/** All holders, in the order of the rows. */
export const holders: readonly Holder[] = rows
  .trim()
  .split('\n')
  .flatMap(row => {
    const [of, office, terms] = row.split('|')
    return terms!.split(',').map(text => term(of!, office!, text))
  })

/** Other names of offices. */
export const sameOffice: ReadonlyMap<string, string> = new Map([
  ['premier', 'prime minister'],
  ['pm', 'prime minister'],
  ['taoiseach', 'prime minister'],
  ['foreign secretary', 'foreign minister'],
  ['external affairs minister', 'foreign minister'],
  ['defense secretary', 'defence secretary'],
  ['secretary of defense', 'defence secretary'],
  ['defense minister', 'defence minister'],
  ['chief', 'leader'],
  ['head', 'leader'],
  ['boss', 'leader'],
  ['head of state', 'president'],
  ['pontiff', 'pope'],
  ['chancellor of the exchequer', 'chancellor'],
  ['federal chancellor', 'chancellor'],
  ['foreign affairs chief', 'foreign policy chief'],
  ['high representative', 'foreign policy chief'],
])
