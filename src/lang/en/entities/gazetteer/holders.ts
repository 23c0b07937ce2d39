/**
 * Who held which office when: state or body | office (`*` for the one that "leader" means) | holders with their months.
 * Heads of state and government, ministers of the larger states, and heads of international bodies, about
 * 2005 to 2025. Public facts, written for the project; where a month was not sure the holder is left out. Leaders up to March 2021
 * were checked against REIGN.
 */
import type { Holder } from '../../../../entities/index.ts'

const rows = `
United States|president*|George W. Bush 2001-01 2009-01, Barack Obama 2009-01 2017-01, Donald Trump 2017-01 2021-01, Joe Biden 2021-01 2025-01, Donald Trump 2025-01
United States|vice president|Dick Cheney 2001-01 2009-01, Joe Biden 2009-01 2017-01, Mike Pence 2017-01 2021-01, Kamala Harris 2021-01 2025-01, JD Vance 2025-01
United States|secretary of state|Condoleezza Rice 2005-01 2009-01, Hillary Clinton 2009-01 2013-02, John Kerry 2013-02 2017-01, Rex Tillerson 2017-02 2018-03, Mike Pompeo 2018-04 2021-01, Antony Blinken 2021-01 2025-01, Marco Rubio 2025-01
United States|defence secretary|Robert Gates 2006-12 2011-07, Leon Panetta 2011-07 2013-02, Chuck Hagel 2013-02 2015-02, Ash Carter 2015-02 2017-01, Jim Mattis 2017-01 2018-12, Mark Esper 2019-07 2020-11, Lloyd Austin 2021-01 2025-01, Pete Hegseth 2025-01
United States|treasury secretary|Timothy Geithner 2009-01 2013-01, Jack Lew 2013-02 2017-01, Steven Mnuchin 2017-02 2021-01, Janet Yellen 2021-01 2025-01, Scott Bessent 2025-01
United Kingdom|prime minister*|Tony Blair 1997-05 2007-06, Gordon Brown 2007-06 2010-05, David Cameron 2010-05 2016-07, Theresa May 2016-07 2019-07, Boris Johnson 2019-07 2022-09, Liz Truss 2022-09 2022-10, Rishi Sunak 2022-10 2024-07, Keir Starmer 2024-07
United Kingdom|foreign minister|Jack Straw 2001-06 2006-05, Margaret Beckett 2006-05 2007-06, David Miliband 2007-06 2010-05, William Hague 2010-05 2014-07, Philip Hammond 2014-07 2016-07, Boris Johnson 2016-07 2018-07, Jeremy Hunt 2018-07 2019-07, Dominic Raab 2019-07 2021-09, Liz Truss 2021-09 2022-09, James Cleverly 2022-09 2023-11, David Cameron 2023-11 2024-07, David Lammy 2024-07 2025-09, Yvette Cooper 2025-09
United Kingdom|chancellor|Gordon Brown 1997-05 2007-06, Alistair Darling 2007-06 2010-05, George Osborne 2010-05 2016-07, Philip Hammond 2016-07 2019-07, Sajid Javid 2019-07 2020-02, Rishi Sunak 2020-02 2022-07, Jeremy Hunt 2022-10 2024-07, Rachel Reeves 2024-07
United Kingdom|queen|Elizabeth II 1952-02 2022-09
United Kingdom|king|Charles III 2022-09
United Kingdom|home secretary|Theresa May 2010-05 2016-07, Amber Rudd 2016-07 2018-04, Sajid Javid 2018-04 2019-07, Priti Patel 2019-07 2022-09, Suella Braverman 2022-10 2023-11, James Cleverly 2023-11 2024-07, Yvette Cooper 2024-07 2025-09, Shabana Mahmood 2025-09
United Kingdom|defence secretary|Michael Fallon 2014-07 2017-11, Gavin Williamson 2017-11 2019-05, Ben Wallace 2019-07 2023-08, Grant Shapps 2023-08 2024-07, John Healey 2024-07
France|president*|Jacques Chirac 1995-05 2007-05, Nicolas Sarkozy 2007-05 2012-05, François Hollande 2012-05 2017-05, Emmanuel Macron 2017-05
France|prime minister|Dominique de Villepin 2005-05 2007-05, François Fillon 2007-05 2012-05, Jean-Marc Ayrault 2012-05 2014-03, Manuel Valls 2014-03 2016-12, Bernard Cazeneuve 2016-12 2017-05, Édouard Philippe 2017-05 2020-07, Jean Castex 2020-07 2022-05, Élisabeth Borne 2022-05 2024-01, Gabriel Attal 2024-01 2024-09, Michel Barnier 2024-09 2024-12, François Bayrou 2024-12 2025-09, Sébastien Lecornu 2025-09
France|foreign minister|Bernard Kouchner 2007-05 2010-11, Alain Juppé 2011-02 2012-05, Laurent Fabius 2012-05 2016-02, Jean-Marc Ayrault 2016-02 2017-05, Jean-Yves Le Drian 2017-05 2022-05, Catherine Colonna 2022-05 2024-01, Stéphane Séjourné 2024-01 2024-09, Jean-Noël Barrot 2024-09
Germany|chancellor*|Gerhard Schröder 1998-10 2005-11, Angela Merkel 2005-11 2021-12, Olaf Scholz 2021-12 2025-05, Friedrich Merz 2025-05
Germany|president|Horst Köhler 2004-07 2010-05, Christian Wulff 2010-06 2012-02, Joachim Gauck 2012-03 2017-03, Frank-Walter Steinmeier 2017-03
Germany|foreign minister|Frank-Walter Steinmeier 2005-11 2009-10, Guido Westerwelle 2009-10 2013-12, Frank-Walter Steinmeier 2013-12 2017-01, Sigmar Gabriel 2017-01 2018-03, Heiko Maas 2018-03 2021-12, Annalena Baerbock 2021-12 2025-05, Johann Wadephul 2025-05
Italy|prime minister*|Silvio Berlusconi 2001-06 2006-05, Romano Prodi 2006-05 2008-05, Silvio Berlusconi 2008-05 2011-11, Mario Monti 2011-11 2013-04, Enrico Letta 2013-04 2014-02, Matteo Renzi 2014-02 2016-12, Paolo Gentiloni 2016-12 2018-06, Giuseppe Conte 2018-06 2021-02, Mario Draghi 2021-02 2022-10, Giorgia Meloni 2022-10
Italy|president|Giorgio Napolitano 2006-05 2015-01, Sergio Mattarella 2015-02
Italy|foreign minister|Paolo Gentiloni 2014-10 2016-12, Angelino Alfano 2016-12 2018-06, Luigi Di Maio 2019-09 2022-10, Antonio Tajani 2022-10
Spain|prime minister*|José Luis Rodríguez Zapatero 2004-04 2011-12, Mariano Rajoy 2011-12 2018-06, Pedro Sánchez 2018-06
Portugal|prime minister*|José Sócrates 2005-03 2011-06, Pedro Passos Coelho 2011-06 2015-11, António Costa 2015-11 2024-04, Luís Montenegro 2024-04
Portugal|president|Jorge Sampaio 1996-03 2006-03, Aníbal Cavaco Silva 2006-03 2016-03, Marcelo Rebelo de Sousa 2016-03 2026-03
Greece|prime minister*|Kostas Karamanlis 2004-03 2009-10, George Papandreou 2009-10 2011-11, Lucas Papademos 2011-11 2012-05, Antonis Samaras 2012-06 2015-01, Alexis Tsipras 2015-01 2015-08, Alexis Tsipras 2015-09 2019-07, Kyriakos Mitsotakis 2019-07
Netherlands|prime minister*|Jan Peter Balkenende 2002-07 2010-10, Mark Rutte 2010-10 2024-07, Dick Schoof 2024-07 2025-12
Belgium|prime minister*|Guy Verhofstadt 1999-07 2008-03, Yves Leterme 2008-03 2008-12, Herman Van Rompuy 2008-12 2009-11, Yves Leterme 2009-11 2011-12, Elio Di Rupo 2011-12 2014-10, Charles Michel 2014-10 2019-10, Sophie Wilmès 2019-10 2020-10, Alexander De Croo 2020-10 2025-02, Bart De Wever 2025-02
Sweden|prime minister*|Göran Persson 1996-03 2006-10, Fredrik Reinfeldt 2006-10 2014-10, Stefan Löfven 2014-10 2021-11, Magdalena Andersson 2021-11 2022-10, Ulf Kristersson 2022-10
Sweden|foreign minister|Margot Wallström 2014-10 2019-09, Ann Linde 2019-09 2022-10, Tobias Billström 2022-10 2024-09
Norway|prime minister*|Kjell Magne Bondevik 2001-10 2005-10, Jens Stoltenberg 2005-10 2013-10, Erna Solberg 2013-10 2021-10, Jonas Gahr Støre 2021-10
Denmark|prime minister*|Anders Fogh Rasmussen 2001-11 2009-04, Lars Løkke Rasmussen 2009-04 2011-10, Helle Thorning-Schmidt 2011-10 2015-06, Lars Løkke Rasmussen 2015-06 2019-06, Mette Frederiksen 2019-06
Finland|president|Tarja Halonen 2000-03 2012-03, Sauli Niinistö 2012-03 2024-03, Alexander Stubb 2024-03
Finland|prime minister|Matti Vanhanen 2003-06 2010-06, Mari Kiviniemi 2010-06 2011-06, Jyrki Katainen 2011-06 2014-06, Alexander Stubb 2014-06 2015-05, Juha Sipilä 2015-05 2019-06, Antti Rinne 2019-06 2019-12, Sanna Marin 2019-12 2023-06, Petteri Orpo 2023-06
Ireland|prime minister*|Bertie Ahern 1997-06 2008-05, Brian Cowen 2008-05 2011-03, Enda Kenny 2011-03 2017-06, Leo Varadkar 2017-06 2020-06, Micheál Martin 2020-06 2022-12, Leo Varadkar 2022-12 2024-04, Simon Harris 2024-04 2025-01, Micheál Martin 2025-01
Austria|chancellor*|Wolfgang Schüssel 2000-02 2007-01, Alfred Gusenbauer 2007-01 2008-12, Werner Faymann 2008-12 2016-05, Christian Kern 2016-05 2017-12, Sebastian Kurz 2017-12 2019-05, Brigitte Bierlein 2019-06 2020-01, Sebastian Kurz 2020-01 2021-10, Alexander Schallenberg 2021-10 2021-12, Karl Nehammer 2021-12 2025-01, Christian Stocker 2025-03
Austria|president|Heinz Fischer 2004-07 2016-07, Alexander Van der Bellen 2017-01
Poland|president|Aleksander Kwaśniewski 1995-12 2005-12, Lech Kaczyński 2005-12 2010-04, Bronisław Komorowski 2010-08 2015-08, Andrzej Duda 2015-08 2025-08, Karol Nawrocki 2025-08
Poland|prime minister|Donald Tusk 2007-11 2014-09, Ewa Kopacz 2014-09 2015-11, Beata Szydło 2015-11 2017-12, Mateusz Morawiecki 2017-12 2023-12, Donald Tusk 2023-12
Poland|foreign minister|Radosław Sikorski 2007-11 2014-09, Witold Waszczykowski 2015-11 2018-01, Jacek Czaputowicz 2018-01 2020-08, Zbigniew Rau 2020-08 2023-11, Radosław Sikorski 2023-12
Hungary|prime minister*|Ferenc Gyurcsány 2004-09 2009-04, Gordon Bajnai 2009-04 2010-05, Viktor Orbán 2010-05
Hungary|foreign minister|Péter Szijjártó 2014-09
Czech Republic|president|Václav Klaus 2003-03 2013-03, Miloš Zeman 2013-03 2023-03, Petr Pavel 2023-03
Czech Republic|prime minister*|Jiří Paroubek 2005-04 2006-09, Mirek Topolánek 2006-09 2009-05, Jan Fischer 2009-05 2010-07, Petr Nečas 2010-07 2013-07, Jiří Rusnok 2013-07 2014-01, Bohuslav Sobotka 2014-01 2017-12, Andrej Babiš 2017-12 2021-12, Petr Fiala 2021-12 2025-12
Slovakia|prime minister*|Mikuláš Dzurinda 1998-10 2006-07, Robert Fico 2006-07 2010-07, Iveta Radičová 2010-07 2012-04, Robert Fico 2012-04 2018-03, Peter Pellegrini 2018-03 2020-03, Igor Matovič 2020-03 2021-03, Eduard Heger 2021-04 2023-05, Robert Fico 2023-10
Slovakia|president|Ivan Gašparovič 2004-06 2014-06, Andrej Kiska 2014-06 2019-06, Zuzana Čaputová 2019-06 2024-06, Peter Pellegrini 2024-06
Serbia|president|Boris Tadić 2004-07 2012-04, Tomislav Nikolić 2012-05 2017-05
Serbia|president*|Aleksandar Vučić 2017-05
Serbia|prime minister|Vojislav Koštunica 2004-03 2008-07, Mirko Cvetković 2008-07 2012-07, Ivica Dačić 2012-07 2014-04, Aleksandar Vučić 2014-04 2017-05, Ana Brnabić 2017-06 2024-02
Ukraine|president*|Leonid Kuchma 1994-07 2005-01, Viktor Yushchenko 2005-01 2010-02, Viktor Yanukovych 2010-02 2014-02, Petro Poroshenko 2014-06 2019-05, Volodymyr Zelensky 2019-05
Ukraine|prime minister|Yulia Tymoshenko 2007-12 2010-03, Mykola Azarov 2010-03 2014-01, Arseniy Yatsenyuk 2014-02 2016-04, Volodymyr Groysman 2016-04 2019-08, Denys Shmyhal 2020-03 2025-07, Yulia Svyrydenko 2025-07
Ukraine|foreign minister|Pavlo Klimkin 2014-06 2019-08, Dmytro Kuleba 2020-03 2024-09, Andrii Sybiha 2024-09
Ukraine|defence minister|Oleksii Reznikov 2021-11 2023-09, Rustem Umerov 2023-09 2025-07
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
Turkey|defence minister|Hulusi Akar 2018-07 2023-06, Yaşar Güler 2023-06
China|president*|Hu Jintao 2003-03 2013-03, Xi Jinping 2013-03
China|premier|Wen Jiabao 2003-03 2013-03, Li Keqiang 2013-03 2023-03, Li Qiang 2023-03
China|foreign minister|Yang Jiechi 2007-04 2013-03, Wang Yi 2013-03 2022-12, Qin Gang 2022-12 2023-07, Wang Yi 2023-07
Japan|prime minister*|Junichiro Koizumi 2001-04 2006-09, Shinzo Abe 2006-09 2007-09, Yasuo Fukuda 2007-09 2008-09, Taro Aso 2008-09 2009-09, Yukio Hatoyama 2009-09 2010-06, Naoto Kan 2010-06 2011-09, Yoshihiko Noda 2011-09 2012-12, Shinzo Abe 2012-12 2020-09, Yoshihide Suga 2020-09 2021-10, Fumio Kishida 2021-10 2024-10, Shigeru Ishiba 2024-10 2025-10, Sanae Takaichi 2025-10
Japan|foreign minister|Fumio Kishida 2012-12 2017-08, Taro Kono 2017-08 2019-09, Toshimitsu Motegi 2019-09 2021-10, Yoshimasa Hayashi 2021-11 2023-09, Yoko Kamikawa 2023-09 2024-10, Takeshi Iwaya 2024-10 2025-10
South Korea|president*|Roh Moo-hyun 2003-02 2008-02, Lee Myung-bak 2008-02 2013-02, Park Geun-hye 2013-02 2017-03, Moon Jae-in 2017-05 2022-05, Yoon Suk-yeol 2022-05 2025-04, Lee Jae-myung 2025-06
South Korea|foreign minister|Kang Kyung-wha 2017-06 2021-02, Chung Eui-yong 2021-02 2022-05, Park Jin 2022-05 2024-01, Cho Tae-yul 2024-01 2025-06
North Korea|leader*|Kim Jong-il 1994-07 2011-12, Kim Jong-un 2011-12
India|prime minister*|Manmohan Singh 2004-05 2014-05, Narendra Modi 2014-05
India|foreign minister|Sushma Swaraj 2014-05 2019-05, Subrahmanyam Jaishankar 2019-05
Pakistan|prime minister*|Yousaf Raza Gilani 2008-03 2012-06, Nawaz Sharif 2013-06 2017-07, Shahid Khaqan Abbasi 2017-08 2018-05, Imran Khan 2018-08 2022-04, Shehbaz Sharif 2022-04 2023-08, Shehbaz Sharif 2024-03
Pakistan|president|Pervez Musharraf 2001-06 2008-08, Asif Ali Zardari 2008-09 2013-09, Mamnoon Hussain 2013-09 2018-09, Arif Alvi 2018-09 2024-03, Asif Ali Zardari 2024-03
Pakistan|foreign minister|Shah Mahmood Qureshi 2018-08 2022-04, Bilawal Bhutto Zardari 2022-04 2023-08, Ishaq Dar 2024-03
Afghanistan|president*|Hamid Karzai 2004-12 2014-09, Ashraf Ghani 2014-09 2021-08
Indonesia|president*|Susilo Bambang Yudhoyono 2004-10 2014-10, Joko Widodo 2014-10 2024-10, Prabowo Subianto 2024-10
Philippines|president*|Gloria Macapagal Arroyo 2001-01 2010-06, Benigno Aquino 2010-06 2016-06, Rodrigo Duterte 2016-06 2022-06, Ferdinand Marcos Jr. 2022-06
Thailand|prime minister*|Thaksin Shinawatra 2001-02 2006-09, Samak Sundaravej 2008-01 2008-09, Abhisit Vejjajiva 2008-12 2011-08, Yingluck Shinawatra 2011-08 2014-05, Prayuth Chan-ocha 2014-08 2023-08, Srettha Thavisin 2023-08 2024-08, Paetongtarn Shinawatra 2024-08 2025-08, Anutin Charnvirakul 2025-09
Malaysia|prime minister*|Abdullah Ahmad Badawi 2003-10 2009-04, Najib Razak 2009-04 2018-05, Mahathir Mohamad 2018-05 2020-02, Muhyiddin Yassin 2020-03 2021-08, Ismail Sabri Yaakob 2021-08 2022-11, Anwar Ibrahim 2022-11
Australia|prime minister*|John Howard 1996-03 2007-12, Kevin Rudd 2007-12 2010-06, Julia Gillard 2010-06 2013-06, Kevin Rudd 2013-06 2013-09, Tony Abbott 2013-09 2015-09, Malcolm Turnbull 2015-09 2018-08, Scott Morrison 2018-08 2022-05, Anthony Albanese 2022-05
Australia|foreign minister|Julie Bishop 2013-09 2018-08, Marise Payne 2018-08 2022-05, Penny Wong 2022-05
New Zealand|prime minister*|Helen Clark 1999-12 2008-11, John Key 2008-11 2016-12, Bill English 2016-12 2017-10, Jacinda Ardern 2017-10 2023-01, Chris Hipkins 2023-01 2023-11, Christopher Luxon 2023-11
Canada|prime minister*|Paul Martin 2003-12 2006-02, Stephen Harper 2006-02 2015-11, Justin Trudeau 2015-11 2025-03, Mark Carney 2025-03
Canada|foreign minister|Chrystia Freeland 2017-01 2019-11, François-Philippe Champagne 2019-11 2021-01, Marc Garneau 2021-01 2021-10, Mélanie Joly 2021-10 2025-05, Anita Anand 2025-05
Mexico|president*|Vicente Fox 2000-12 2006-12, Felipe Calderón 2006-12 2012-12, Enrique Peña Nieto 2012-12 2018-12, Andrés Manuel López Obrador 2018-12 2024-10, Claudia Sheinbaum 2024-10
Brazil|president*|Luiz Inácio Lula da Silva 2003-01 2011-01, Dilma Rousseff 2011-01 2016-05, Michel Temer 2016-08 2019-01, Jair Bolsonaro 2019-01 2023-01, Luiz Inácio Lula da Silva 2023-01
Brazil|foreign minister|Celso Amorim 2003-01 2011-01, Antonio Patriota 2011-01 2013-08, Ernesto Araújo 2019-01 2021-03, Mauro Vieira 2023-01
Argentina|president*|Néstor Kirchner 2003-05 2007-12, Cristina Fernández de Kirchner 2007-12 2015-12, Mauricio Macri 2015-12 2019-12, Alberto Fernández 2019-12 2023-12, Javier Milei 2023-12
Chile|president*|Ricardo Lagos 2000-03 2006-03, Michelle Bachelet 2006-03 2010-03, Sebastián Piñera 2010-03 2014-03, Michelle Bachelet 2014-03 2018-03, Sebastián Piñera 2018-03 2022-03, Gabriel Boric 2022-03
Colombia|president*|Álvaro Uribe 2002-08 2010-08, Juan Manuel Santos 2010-08 2018-08, Iván Duque 2018-08 2022-08, Gustavo Petro 2022-08
Venezuela|president*|Hugo Chávez 1999-02 2013-03, Nicolás Maduro 2013-04
Bolivia|president*|Carlos Mesa 2003-10 2005-06, Evo Morales 2006-01 2019-11, Jeanine Áñez 2019-11 2020-11, Luis Arce 2020-11 2025-11, Rodrigo Paz 2025-11
Ecuador|president*|Alfredo Palacio 2005-04 2007-01, Rafael Correa 2007-01 2017-05, Lenín Moreno 2017-05 2021-05, Guillermo Lasso 2021-05 2023-11, Daniel Noboa 2023-11
Peru|president*|Alejandro Toledo 2001-07 2006-07, Alan García 2006-07 2011-07, Ollanta Humala 2011-07 2016-07, Pedro Pablo Kuczynski 2016-07 2018-03, Martín Vizcarra 2018-03 2020-11, Francisco Sagasti 2020-11 2021-07, Pedro Castillo 2021-07 2022-12, Dina Boluarte 2022-12 2025-10
Cuba|president*|Fidel Castro 1976-12 2008-02, Raúl Castro 2008-02 2018-04, Miguel Díaz-Canel 2018-04
Israel|prime minister*|Ariel Sharon 2001-03 2006-01, Ehud Olmert 2006-04 2009-03, Benjamin Netanyahu 2009-03 2021-06, Naftali Bennett 2021-06 2022-06, Yair Lapid 2022-07 2022-12, Benjamin Netanyahu 2022-12
Israel|president|Shimon Peres 2007-07 2014-07, Reuven Rivlin 2014-07 2021-07, Isaac Herzog 2021-07
Israel|foreign minister|Tzipi Livni 2006-01 2009-03, Avigdor Lieberman 2009-03 2012-12, Avigdor Lieberman 2013-11 2015-05, Gabi Ashkenazi 2020-05 2021-06, Yair Lapid 2021-06 2022-07, Eli Cohen 2022-12 2024-01, Israel Katz 2024-01 2024-11, Gideon Sa'ar 2024-11
Israel|defence minister|Ehud Barak 2007-06 2013-03, Moshe Ya'alon 2013-03 2016-05, Avigdor Lieberman 2016-05 2018-11, Benny Gantz 2020-05 2022-12, Yoav Gallant 2022-12 2024-11, Israel Katz 2024-11
Egypt|president*|Hosni Mubarak 1981-10 2011-02, Mohamed Morsi 2012-06 2013-07, Adly Mansour 2013-07 2014-06, Abdel Fattah el-Sisi 2014-06
Egypt|foreign minister|Sameh Shoukry 2014-06 2024-07, Badr Abdelatty 2024-07
Syria|president*|Bashar al-Assad 2000-07 2024-12
Syria|foreign minister|Walid al-Muallem 2006-02 2020-11, Faisal Mekdad 2020-11 2024-12
Iran|president|Mohammad Khatami 1997-08 2005-08, Mahmoud Ahmadinejad 2005-08 2013-08, Hassan Rouhani 2013-08 2021-08, Ebrahim Raisi 2021-08 2024-05, Masoud Pezeshkian 2024-07
Iran|supreme leader|Ali Khamenei 1989-06
Iran|foreign minister|Manouchehr Mottaki 2005-08 2010-12, Ali Akbar Salehi 2011-01 2013-08, Mohammad Javad Zarif 2013-08 2021-08, Hossein Amir-Abdollahian 2021-08 2024-05, Abbas Araghchi 2024-08
Iraq|prime minister*|Iyad Allawi 2004-06 2005-05, Ibrahim al-Jaafari 2005-05 2006-05, Nouri al-Maliki 2006-05 2014-09, Haider al-Abadi 2014-09 2018-10, Adel Abdul Mahdi 2018-10 2020-05, Mustafa al-Kadhimi 2020-05 2022-10, Mohammed Shia al-Sudani 2022-10
Iraq|president|Jalal Talabani 2005-04 2014-07, Fuad Masum 2014-07 2018-10, Barham Salih 2018-10 2022-10, Abdul Latif Rashid 2022-10
Saudi Arabia|king*|Abdullah 2005-08 2015-01, Salman 2015-01
Saudi Arabia|foreign minister|Saud al-Faisal 1975-10 2015-04, Adel al-Jubeir 2015-04 2018-12, Ibrahim al-Assaf 2018-12 2019-10, Faisal bin Farhan 2019-10
Saudi Arabia|crown prince|Mohammed bin Salman 2017-06
Jordan|king*|Abdullah II 1999-02
Libya|leader*|Muammar Gaddafi 1969-09 2011-08
South Africa|president*|Thabo Mbeki 1999-06 2008-09, Kgalema Motlanthe 2008-09 2009-05, Jacob Zuma 2009-05 2018-02, Cyril Ramaphosa 2018-02
Nigeria|president*|Olusegun Obasanjo 1999-05 2007-05, Umaru Yar'Adua 2007-05 2010-05, Goodluck Jonathan 2010-05 2015-05, Muhammadu Buhari 2015-05 2023-05, Bola Tinubu 2023-05
Kenya|president*|Mwai Kibaki 2002-12 2013-04, Uhuru Kenyatta 2013-04 2022-09, William Ruto 2022-09
Zimbabwe|president*|Robert Mugabe 1987-12 2017-11, Emmerson Mnangagwa 2017-11
Rwanda|president*|Paul Kagame 2000-04
Uganda|president*|Yoweri Museveni 1986-01
Ethiopia|prime minister*|Meles Zenawi 1995-08 2012-08, Hailemariam Desalegn 2012-09 2018-04, Abiy Ahmed 2018-04
Sudan|president*|Omar al-Bashir 1993-10 2019-04
Albania|prime minister*|Sali Berisha 2005-09 2013-09, Edi Rama 2013-09
Algeria|president*|Abdelaziz Bouteflika 1999-04 2019-04, Abdelmadjid Tebboune 2019-12
Angola|president*|José Eduardo dos Santos 1979-09 2017-09, João Lourenço 2017-09
Armenia|president|Serzh Sargsyan 2008-04 2018-04
Armenia|prime minister*|Nikol Pashinyan 2018-05
Azerbaijan|president*|Ilham Aliyev 2003-10
Bangladesh|prime minister*|Khaleda Zia 2001-10 2006-10, Sheikh Hasina 2009-01 2024-08
Benin|president*|Thomas Boni Yayi 2006-04 2016-04, Patrice Talon 2016-04 2026-05
Botswana|president*|Ian Khama 2008-04 2018-04, Mokgweetsi Masisi 2018-04 2024-11, Duma Boko 2024-11
Bulgaria|prime minister*|Sergei Stanishev 2005-08 2009-07, Boyko Borisov 2009-07 2013-03, Plamen Oresharski 2013-05 2014-08, Boyko Borisov 2014-11 2017-01, Boyko Borisov 2017-05 2021-05
Bulgaria|president|Georgi Parvanov 2002-01 2012-01, Rosen Plevneliev 2012-01 2017-01, Rumen Radev 2017-01 2026-01
Burkina Faso|president*|Blaise Compaoré 1987-10 2014-10, Roch Marc Christian Kaboré 2015-12 2022-01
Burundi|president*|Pierre Nkurunziza 2005-08 2020-06, Évariste Ndayishimiye 2020-06
Cambodia|prime minister*|Hun Sen 1998-11 2023-08, Hun Manet 2023-08
Cameroon|president*|Paul Biya 1982-11
Central African Republic|president*|François Bozizé 2003-03 2013-03, Catherine Samba-Panza 2014-01 2016-03, Faustin-Archange Touadéra 2016-03
Chad|president*|Idriss Déby 1990-12 2021-04, Mahamat Idriss Déby 2021-04
Costa Rica|president*|Óscar Arias 2006-05 2010-05, Laura Chinchilla 2010-05 2014-05, Luis Guillermo Solís 2014-05 2018-05, Carlos Alvarado 2018-05 2022-05, Rodrigo Chaves 2022-05 2026-05
Croatia|prime minister*|Ivo Sanader 2003-12 2009-07, Jadranka Kosor 2009-07 2011-12, Zoran Milanović 2011-12 2016-01, Andrej Plenković 2016-10
Croatia|president|Stjepan Mesić 2000-02 2010-02, Ivo Josipović 2010-02 2015-02, Kolinda Grabar-Kitarović 2015-02 2020-02, Zoran Milanović 2020-02
Cyprus|president*|Tassos Papadopoulos 2003-02 2008-02, Dimitris Christofias 2008-02 2013-02, Nicos Anastasiades 2013-02 2023-02, Nikos Christodoulides 2023-02
Democratic Republic of Congo|president*|Joseph Kabila 2001-01 2019-01, Félix Tshisekedi 2019-01
Dominican Republic|president*|Leonel Fernández 2004-08 2012-08, Danilo Medina 2012-08 2020-08, Luis Abinader 2020-08
El Salvador|president*|Mauricio Funes 2009-06 2014-06, Salvador Sánchez Cerén 2014-06 2019-06, Nayib Bukele 2019-06
Eritrea|president*|Isaias Afwerki 1993-05
Estonia|prime minister*|Andrus Ansip 2005-04 2014-03, Taavi Rõivas 2014-03 2016-11, Jüri Ratas 2016-11 2021-01, Kaja Kallas 2021-01 2024-07, Kristen Michal 2024-07
Gabon|president*|Omar Bongo 1967-11 2009-06, Ali Bongo 2009-10 2023-08
Gambia|president*|Yahya Jammeh 1996-11 2017-01, Adama Barrow 2017-01
Ghana|president*|John Kufuor 2001-01 2009-01, John Atta Mills 2009-01 2012-07, John Mahama 2012-07 2017-01, Nana Akufo-Addo 2017-01 2025-01, John Mahama 2025-01
Guatemala|president*|Álvaro Colom 2008-01 2012-01, Otto Pérez Molina 2012-01 2015-09, Jimmy Morales 2016-01 2020-01, Alejandro Giammattei 2020-01 2024-01, Bernardo Arévalo 2024-01
Guinea|president*|Alpha Condé 2010-12 2021-09
Haiti|president*|René Préval 2006-05 2011-05, Michel Martelly 2011-05 2016-02, Jovenel Moïse 2017-02 2021-07
Honduras|president*|Manuel Zelaya 2006-01 2009-06, Porfirio Lobo 2010-01 2014-01, Juan Orlando Hernández 2014-01 2022-01, Xiomara Castro 2022-01 2026-01
Iceland|prime minister*|Geir Haarde 2006-06 2009-02, Jóhanna Sigurðardóttir 2009-02 2013-05, Sigmundur Davíð Gunnlaugsson 2013-05 2016-04, Katrín Jakobsdóttir 2017-11 2024-04, Bjarni Benediktsson 2024-04 2024-12, Kristrún Frostadóttir 2024-12
Ivory Coast|president*|Laurent Gbagbo 2000-10 2010-12, Alassane Ouattara 2011-05
Jamaica|prime minister*|Andrew Holness 2016-03
Kazakhstan|president*|Nursultan Nazarbayev 1990-04 2019-03, Kassym-Jomart Tokayev 2019-03
Kosovo|prime minister*|Hashim Thaçi 2008-02 2014-12, Albin Kurti 2021-03
Kyrgyzstan|president*|Kurmanbek Bakiyev 2005-08 2010-04, Almazbek Atambayev 2011-12 2017-11, Sooronbay Jeenbekov 2017-11 2020-10, Sadyr Japarov 2021-01
Latvia|prime minister*|Valdis Dombrovskis 2009-03 2014-01, Laimdota Straujuma 2014-01 2016-02, Māris Kučinskis 2016-02 2019-01, Krišjānis Kariņš 2019-01 2023-09, Evika Siliņa 2023-09
Lebanon|president*|Michel Suleiman 2008-05 2014-05, Michel Aoun 2016-10 2022-10, Joseph Aoun 2025-01
Lebanon|prime minister|Fouad Siniora 2005-07 2009-11, Saad Hariri 2009-11 2011-06, Najib Mikati 2011-06 2014-02, Tammam Salam 2014-02 2016-12, Saad Hariri 2016-12 2020-01, Hassan Diab 2020-01 2021-09, Najib Mikati 2021-09 2025-02, Nawaf Salam 2025-02
Liberia|president*|Ellen Johnson Sirleaf 2006-01 2018-01, George Weah 2018-01 2024-01, Joseph Boakai 2024-01
Lithuania|president*|Valdas Adamkus 2004-07 2009-07, Dalia Grybauskaitė 2009-07 2019-07, Gitanas Nausėda 2019-07
Luxembourg|prime minister*|Jean-Claude Juncker 1995-01 2013-12, Xavier Bettel 2013-12 2023-11, Luc Frieden 2023-11
Madagascar|president*|Marc Ravalomanana 2002-07 2009-03, Hery Rajaonarimampianina 2014-01 2018-09, Andry Rajoelina 2019-01 2025-10
Malawi|president*|Bingu wa Mutharika 2004-05 2012-04, Joyce Banda 2012-04 2014-05, Peter Mutharika 2014-05 2020-06, Lazarus Chakwera 2020-06 2025-10
Maldives|president*|Mohamed Nasheed 2008-11 2012-02, Abdulla Yameen 2013-11 2018-11, Ibrahim Mohamed Solih 2018-11 2023-11, Mohamed Muizzu 2023-11
Mali|president*|Amadou Toumani Touré 2002-06 2012-03, Ibrahim Boubacar Keïta 2013-09 2020-08
Malta|prime minister*|Lawrence Gonzi 2004-03 2013-03, Joseph Muscat 2013-03 2020-01, Robert Abela 2020-01
Moldova|president*|Igor Dodon 2016-12 2020-12, Maia Sandu 2020-12
Montenegro|president|Milo Đukanović 2018-05 2023-05, Jakov Milatović 2023-05
Morocco|king*|Mohammed VI 1999-07
Mozambique|president*|Armando Guebuza 2005-02 2015-01, Filipe Nyusi 2015-01 2025-01, Daniel Chapo 2025-01
Myanmar|president*|Thein Sein 2011-03 2016-03
Nicaragua|president*|Daniel Ortega 2007-01
Niger|president*|Mahamadou Issoufou 2011-04 2021-04, Mohamed Bazoum 2021-04 2023-07
North Macedonia|prime minister*|Nikola Gruevski 2006-08 2016-01, Zoran Zaev 2017-05 2020-01
Panama|president*|Martín Torrijos 2004-09 2009-07, Ricardo Martinelli 2009-07 2014-07, Juan Carlos Varela 2014-07 2019-07, Laurentino Cortizo 2019-07 2024-07, José Raúl Mulino 2024-07
Paraguay|president*|Fernando Lugo 2008-08 2012-06, Federico Franco 2012-06 2013-08, Horacio Cartes 2013-08 2018-08, Mario Abdo Benítez 2018-08 2023-08, Santiago Peña 2023-08
Romania|president*|Traian Băsescu 2004-12 2014-12, Klaus Iohannis 2014-12 2025-02, Nicușor Dan 2025-05
Senegal|president*|Abdoulaye Wade 2000-04 2012-04, Macky Sall 2012-04 2024-04, Bassirou Diomaye Faye 2024-04
Sierra Leone|president*|Ernest Bai Koroma 2007-09 2018-04, Julius Maada Bio 2018-04
Singapore|prime minister*|Lee Hsien Loong 2004-08 2024-05, Lawrence Wong 2024-05
Slovenia|prime minister*|Borut Pahor 2008-11 2012-02, Janez Janša 2012-02 2013-03, Alenka Bratušek 2013-03 2014-09, Miro Cerar 2014-09 2018-09, Marjan Šarec 2018-09 2020-03, Janez Janša 2020-03 2022-06
Somalia|president*|Hassan Sheikh Mohamud 2012-09 2017-02, Mohamed Abdullahi Mohamed 2017-02 2022-05, Hassan Sheikh Mohamud 2022-05
South Sudan|president*|Salva Kiir 2011-07
Sri Lanka|president*|Mahinda Rajapaksa 2005-11 2015-01, Maithripala Sirisena 2015-01 2019-11, Gotabaya Rajapaksa 2019-11 2022-07, Ranil Wickremesinghe 2022-07 2024-09, Anura Kumara Dissanayake 2024-09
Taiwan|president*|Chen Shui-bian 2000-05 2008-05, Ma Ying-jeou 2008-05 2016-05, Tsai Ing-wen 2016-05 2024-05, Lai Ching-te 2024-05
Tajikistan|president*|Emomali Rahmon 1994-11
Tanzania|president*|Jakaya Kikwete 2005-12 2015-11, John Magufuli 2015-11 2021-03, Samia Suluhu Hassan 2021-03
Tunisia|president*|Zine El Abidine Ben Ali 1987-11 2011-01, Moncef Marzouki 2011-12 2014-12, Beji Caid Essebsi 2014-12 2019-07, Kais Saied 2019-10
Turkmenistan|president*|Gurbanguly Berdymukhamedov 2007-02 2022-03
Uruguay|president*|Tabaré Vázquez 2005-03 2010-03, José Mujica 2010-03 2015-03, Tabaré Vázquez 2015-03 2020-03, Luis Lacalle Pou 2020-03 2025-03, Yamandú Orsi 2025-03
Uzbekistan|president*|Islam Karimov 1990-03 2016-09, Shavkat Mirziyoyev 2016-12
Yemen|president*|Ali Abdullah Saleh 1990-05 2012-02, Abdrabbuh Mansur Hadi 2012-02 2022-04
Zambia|president*|Michael Sata 2011-09 2014-10, Edgar Lungu 2015-01 2021-08, Hakainde Hichilema 2021-08
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
