/**
 * Parties, movements and parliaments of the states of the world that the English press calls by these names:
 * `name=alias,alias` separated by `|`. Written for the project; acronyms that several states' parties share are left out.
 */
const split = (text: string): string[] => text.replace(/\n/g, '').split('|').filter(Boolean)

/** Parties and political movements. */
export const parties: readonly string[] = split(`
Green Party|Green Party of England and Wales|Scottish Green Party=Scottish Greens|Plaid Cymru|Sinn Féin=Sinn Fein|Democratic Unionist Party=DUP|
Ulster Unionist Party=UUP|Social Democratic and Labour Party=SDLP|Alliance Party|Scottish Labour Party=Scottish Labour|Welsh Labour|
Scottish Conservatives=Scottish Conservative Party|British National Party|Brexit Party|Reform UK|Change UK|Respect Party|Liberal Party|Conservative and Unionist Party|
Fine Gael|Fianna Fáil=Fianna Fail|Irish Labour Party|People Before Profit|Progressive Democrats|Clann na Poblachta|Cumann na nGaedheal|
Libertarian Party|Constitution Party|Reform Party|Tea Party|Progressive Party|Whig Party|Federalist Party|Democratic-Republican Party|Know Nothing=American Party|
Free Soil Party|Peace and Freedom Party|Working Families Party|Democratic Socialists of America=DSA|Democratic-Farmer-Labor Party=DFL|Socialist Party of America|
Liberal Party of Canada|Conservative Party of Canada|New Democratic Party=NDP|Bloc Québécois=Bloc Quebecois|Parti Québécois=Parti Quebecois|Green Party of Canada|
Progressive Conservative Party=Progressive Conservatives|Progressive Conservative Party of Canada|Reform Party of Canada|Canadian Alliance|Social Credit Party=Social Credit|
Wildrose Party=Wildrose|Saskatchewan Party|United Conservative Party|Coalition Avenir Québec|Québec solidaire|Action démocratique du Québec|
Co-operative Commonwealth Federation|British Columbia Liberal Party|Liberal Party of Quebec=Quebec Liberal Party|People's Party of Canada|Union Nationale|
Australian Labor Party=ALP|Liberal Party of Australia|National Party of Australia|Australian Greens|Australian Democrats|One Nation=Pauline Hanson's One Nation|
Country Liberal Party|Liberal National Party|Family First Party=Family First|Katter's Australian Party|United Australia Party|Country Party|Democratic Labor Party|
New Zealand Labour Party|New Zealand National Party|New Zealand First|Green Party of Aotearoa New Zealand|ACT New Zealand|Māori Party=Maori Party|
Socialist Party|Communist Party of France=French Communist Party|Union for a Popular Movement=UMP|Les Républicains=Les Republicains|La République En Marche=En Marche|
National Front=Front National|National Rally=Rassemblement National|La France Insoumise=France Unbowed|Rally for the Republic|Union for French Democracy|Democratic Movement|
Europe Ecology - The Greens|Radical Party of the Left|Left Front|Left Party|New Anticapitalist Party|Debout la France|
Christian Social Union=Christian Social Union in Bavaria|Social Democratic Party of Germany|Free Democratic Party|Alliance 90/The Greens=Alliance '90/The Greens|Die Linke|
Alternative for Germany=Alternative für Deutschland,AfD|Party of Democratic Socialism|National Democratic Party of Germany|Socialist Unity Party=Socialist Unity Party of Germany|
Nazi Party=NSDAP,National Socialist German Workers' Party|Pirate Party|German People's Union|Communist Party of Germany|Centre Party=Center Party,Zentrum|
Freedom Party of Austria=Freedom Party,FPÖ|Austrian People's Party=ÖVP|Social Democratic Party of Austria=SPÖ|Alliance for the Future of Austria|NEOS|
Swiss People's Party|Social Democratic Party of Switzerland|FDP.The Liberals|Christian Democratic People's Party|
Democratic Party of Italy|Partito Democratico|Lega Nord=Northern League|Lega|Forza Italia|Five Star Movement=Movimento 5 Stelle|The People of Freedom=People of Freedom|
Italia Viva|Brothers of Italy=Fratelli d'Italia|Italia dei Valori=Italy of Values|Union of the Centre|Christian Democracy|Italian Communist Party|Italian Socialist Party|
Communist Refoundation Party=Rifondazione Comunista|Left Ecology Freedom|National Alliance=Alleanza Nazionale|Democrats of the Left|Democracy is Freedom - The Daisy|
The Olive Tree|House of Freedoms|Civic Choice|Italian Radicals|Italian Social Movement|South Tyrolean People's Party|Action Party|Italian Republican Party|
Spanish Socialist Workers' Party=PSOE|People's Party=Partido Popular|Podemos|Ciudadanos|United Left=Izquierda Unida|Convergence and Union=Convergència i Unió|
Republican Left of Catalonia=Esquerra Republicana de Catalunya|Basque Nationalist Party|Herri Batasuna=Batasuna|EH Bildu=Bildu|Popular Unity Candidacy|Euskadiko Ezkerra|
Galician Nationalist Bloc|Together for Catalonia=Junts per Catalunya|Democratic Convergence of Catalonia|Union of the Democratic Centre|Unión Progreso y Democracia|
Portuguese Communist Party|Left Bloc=Bloco de Esquerda|People-Animals-Nature|
Syriza=SYRIZA|New Democracy=Nea Dimokratia|PASOK=Panhellenic Socialist Movement,Pasok|Golden Dawn|Communist Party of Greece|Independent Greeks|To Potami|Popular Orthodox Rally|Democratic Left|
New Flemish Alliance=N-VA|Vlaams Belang|Vlaams Blok|Open Vlaamse Liberalen en Democraten=Open VLD|Christen-Democratisch en Vlaams=CD&V|Reformist Movement=Mouvement Réformateur|
Ecolo|Groen|Socialistische Partij Anders|Centre démocrate humaniste|Volksunie|
People's Party for Freedom and Democracy=VVD|Labour Party of the Netherlands|Partij van de Arbeid=PvdA|Christian Democratic Appeal|Democrats 66=D66|GroenLinks=GreenLeft|
Party for Freedom=PVV|Forum for Democracy|ChristianUnion=Christian Union|Reformed Political Party|Pim Fortuyn List|Party for the Animals|
Swedish Social Democratic Party|Moderate Party|Sweden Democrats|Liberal People's Party|Feminist Initiative|
Progress Party|Norwegian Labour Party|Socialist Left Party|Christian Democratic Party|
Danish People's Party|Venstre|Danish Social Liberal Party=Radikale Venstre|Socialist People's Party|Red-Green Alliance|Liberal Alliance|
Finns Party=True Finns|National Coalition Party|Centre Party of Finland|Swedish People's Party of Finland|Left Alliance|Green League|
Independence Party|Left-Green Movement|Social Democratic Alliance|
Law and Justice=Prawo i Sprawiedliwość|Civic Platform=Platforma Obywatelska|Polish People's Party|Democratic Left Alliance|Polish United Workers' Party|Solidarity=Solidarność|
Self-Defence of the Republic of Poland|League of Polish Families|Law and Order Party|Kukiz'15|
Civic Democratic Party|Czech Social Democratic Party|ANO 2011|Communist Party of Bohemia and Moravia|TOP 09|Charter 77|Civic Forum|
Direction - Social Democracy=Smer|Slovak National Party|Christian Democratic Movement|Freedom and Solidarity|Fidesz=Fidesz - Hungarian Civic Alliance|Jobbik|Hungarian Socialist Party|
Alliance of Free Democrats|Hungarian Democratic Forum|National Liberal Party|Democratic Alliance of Hungarians in Romania|National Salvation Front|Greater Romania Party|Save Romania Union|
Bulgarian Socialist Party|GERB|Movement for Rights and Freedoms|Union of Democratic Forces|Democrats for a Strong Bulgaria|National Movement Simeon II|
Serbian Progressive Party|Serbian Radical Party|Socialist Party of Serbia|Democratic Party of Serbia|Croatian Democratic Union=HDZ|Social Democratic Party of Croatia|
Croatian Party of Rights|Croatian Peasant Party|League of Communists of Yugoslavia|Party of Democratic Action|Alliance of Independent Social Democrats|Slovenian Democratic Party|
VMRO-DPMNE|Social Democratic Union of Macedonia|Democratic Union for Integration|Democratic Party of Albanians|Socialist Party of Albania|Democratic Party of Albania|
Vetëvendosje|Democratic League of Kosovo|Kosovo Liberation Army=KLA,UÇK|Democratic Party of Socialists|
United Russia|A Just Russia=Just Russia|Yabloko|Communist Party of the Russian Federation|Liberal Democratic Party of Russia|Union of Right Forces|Rodina|
Communist Party of the Soviet Union=CPSU|Socialist Revolutionary Party|Constitutional Democratic Party=Kadets|
Party of Regions|Batkivshchyna|Our Ukraine|Right Sector|Servant of the People|Petro Poroshenko Bloc|Yulia Tymoshenko Bloc|Opposition Bloc|
United National Movement|Georgian Dream|Republican Party of Armenia|Armenian Revolutionary Federation=Dashnaktsutyun|New Azerbaijan Party|Musavat|Nur Otan|
Communist Party of Moldova|Homeland Union|Social Democratic Party of Lithuania|Labour Party of Lithuania|Harmony Centre|Estonian Reform Party=Reform Party of Estonia|Estonian Centre Party|
Justice and Development Party of Turkey|Republican People's Party=CHP|Nationalist Movement Party=MHP|Peoples' Democratic Party=HDP|Good Party|Democratic Society Party|Motherland Party|
True Path Party|Welfare Party|Felicity Party|Democratic Left Party|
Likud|Kadima|Shas|Meretz|Yisrael Beiteinu=Israel Beiteinu|Yesh Atid|The Jewish Home=Jewish Home,HaBayit HaYehudi|Kulanu|Zionist Union|Hatnuah|United Torah Judaism|Joint List|
Israeli Labor Party|Blue and White|Hadash|Ra'am|Mapai|Mapam|Shinui|Degel HaTorah|Agudat Yisrael|National Religious Party|National Union|One Israel|Yisrael BaAliyah|Otzma Yehudit|
Popular Front for the Liberation of Palestine=PFLP|Democratic Front for the Liberation of Palestine=DFLP|Palestinian Islamic Jihad=Islamic Jihad|Palestinian National Council|
Ba'ath Party=Baath Party,Arab Socialist Ba'ath Party|Amal Movement|Future Movement|Kataeb Party=Phalange|Lebanese Forces|Free Patriotic Movement|Progressive Socialist Party|March 14 Alliance|March 8 Alliance|
Freedom and Justice Party|National Democratic Party|Al-Nour Party=Nour Party|Wafd Party=Wafd|Kefaya|Ennahda=Ennahda Movement,Nahda|Nidaa Tounes|Congress for the Republic|
National Liberation Front|Islamic Salvation Front|Istiqlal Party|Kurdistan Democratic Party=KDP|Patriotic Union of Kurdistan=PUK|Gorran|Islamic Dawa Party=Dawa Party|State of Law Coalition|
Iraqi National Congress|Badr Organization|Democratic Union Party=PYD|People's Protection Units=YPG|Syrian Democratic Forces|Free Syrian Army|Syrian National Coalition|Syrian National Council|
Al-Nusra Front=al-Nusra Front,Nusra Front,Jabhat al-Nusra|Ahrar al-Sham|Jaysh al-Islam=Jaish al-Islam|Popular Mobilization Forces|Peshmerga|Mojahedin-e-Khalq|
Indian National Congress=Congress Party|Bharatiya Janata Party=BJP|Aam Aadmi Party|Shiv Sena|Rashtriya Swayamsevak Sangh=RSS|Communist Party of India=Communist Party of India (Marxist)|
Bahujan Samaj Party|Samajwadi Party|Janata Dal|Janata Party|Trinamool Congress|Dravida Munnetra Kazhagam=DMK|All India Anna Dravida Munnetra Kazhagam=AIADMK|Telugu Desam Party|Hindu Mahasabha|
Nationalist Congress Party|Shiromani Akali Dal|Rashtriya Janata Dal|Biju Janata Dal|Swatantra Party|Bharatiya Jana Sangh|All-India Muslim League=Muslim League|Vishva Hindu Parishad|Bajrang Dal|
Pakistan People's Party=PPP|Pakistan Muslim League=Pakistan Muslim League-N,PML-N|Pakistan Tehreek-e-Insaf=PTI|Muttahida Qaumi Movement=MQM|Awami National Party|Jamaat-e-Islami|Jamiat Ulema-e-Islam|
Pakistan Awami Tehreek|Lashkar-e-Taiba=Lashkar-e-Tayyiba|Jaish-e-Mohammed|Tehrik-i-Taliban Pakistan|Haqqani network|Northern Alliance|Hezb-e-Islami|
Awami League|Bangladesh Nationalist Party=BNP|Jatiya Party|United National Party|Sri Lanka Freedom Party|Liberation Tigers of Tamil Eelam=LTTE,Tamil Tigers|Tamil National Alliance|
Janatha Vimukthi Peramuna|Nepali Congress|Communist Party of Nepal|Maldivian Democratic Party|
Communist Party of China=Chinese Communist Party,CCP|Kuomintang=KMT|Democratic Progressive Party=DPP|New Power Party|People First Party|Taiwan Solidarity Union|
Demosistō=Demosisto|Civic Party|Democratic Alliance for the Betterment and Progress of Hong Kong|League of Social Democrats|Civic Passion|Youngspiration|
Liberal Democratic Party|Democratic Party of Japan|Constitutional Democratic Party of Japan|Komeito=Kōmeitō,New Komeito|Japanese Communist Party|Japan Restoration Party|Japan Socialist Party|
Workers' Party of Korea|Saenuri Party|Grand National Party|Liberty Korea Party|Democratic Party of Korea|Uri Party|People Power Party|
Communist Party of Vietnam|Viet Cong|Viet Minh|Khmer Rouge|Cambodian People's Party|FUNCINPEC|Cambodia National Rescue Party|Pheu Thai Party=Pheu Thai|Thai Rak Thai|Palang Pracharath|
National League for Democracy=NLD|Union Solidarity and Development Party|United Malays National Organisation=UMNO|Barisan Nasional|Pakatan Harapan|Pakatan Rakyat|Malaysian Chinese Association|
Pan-Malaysian Islamic Party|Parti Keadilan Rakyat|Parti Pribumi Bersatu Malaysia|People's Action Party|Workers' Party|Golkar|Indonesian Democratic Party of Struggle|Gerindra|Masyumi|
Nahdlatul Ulama|Muhammadiyah|National Awakening Party|Prosperous Justice Party|Communist Party of Indonesia|PDP-Laban|Nacionalista Party|Abu Sayyaf|Moro Islamic Liberation Front|Fretilin|
Democratic Alliance|Economic Freedom Fighters|Inkatha Freedom Party|Congress of the People|South African Communist Party|Pan Africanist Congress|Umkhonto we Sizwe|ZANU-PF=Zanu-PF|
Movement for Democratic Change|SWAPO=Swapo|MPLA|UNITA|FRELIMO=Frelimo|RENAMO=Renamo|Chama Cha Mapinduzi|Chadema|Orange Democratic Movement|Jubilee Party|KANU|Kenya African National Union|
National Resistance Movement|Forum for Democratic Change|Rwandan Patriotic Front|Lord's Resistance Army|Tigray People's Liberation Front|Oromo Liberation Front|
Ethiopian People's Revolutionary Democratic Front|Sudan People's Liberation Movement|All Progressives Congress|People's Democratic Party|Action Congress of Nigeria|
New Patriotic Party|National Democratic Congress|Convention People's Party|Rally of the Republicans|Ivorian Popular Front|Patriotic Front|Botswana Democratic Party|
Workers' Party of Brazil|Partido dos Trabalhadores|Brazilian Social Democracy Party|Brazilian Democratic Movement Party|Brazilian Labour Party|Brazilian Socialist Party|Social Liberal Party|
Justicialist Party|Radical Civic Union|Republican Proposal|Front for Victory|Broad Front=Frente Amplio|Colorado Party|Socialist Party of Chile|Communist Party of Chile|Independent Democratic Union|
National Renewal|Party for Democracy|Movement for Socialism|American Popular Revolutionary Alliance=APRA|Peruvian Aprista Party|Popular Force=Fuerza Popular|Shining Path=Sendero Luminoso|Tupac Amaru|
Revolutionary Armed Forces of Colombia=FARC|National Liberation Army|Liberal Party of Colombia|Alternative Democratic Pole|Democratic Center|United Socialist Party of Venezuela=PSUV|
Popular Will=Voluntad Popular|Justice First|Democratic Unity Roundtable|Democratic Action|Institutional Revolutionary Party|National Action Party|Party of the Democratic Revolution|
Morena=National Regeneration Movement|Zapatistas|Sandinista National Liberation Front=FSLN|Contras|Farabundo Martí National Liberation Front=FMLN|ARENA|Communist Party of Cuba|
People's National Party|Jamaica Labour Party|People's National Congress|People's Progressive Party|United National Congress|Popular Democratic Party|New Progressive Party|Lavalas|
European People's Party=EPP|Party of European Socialists|Progressive Alliance of Socialists and Democrats|Alliance of Liberals and Democrats for Europe=ALDE|European Conservatives and Reformists|
European United Left-Nordic Green Left|Greens-European Free Alliance|Socialist International|Communist International=Comintern|Renew Europe|
Irish Republican Army=IRA|Provisional IRA|Ulster Volunteer Force|ETA|Red Army Faction|Red Brigades|Ku Klux Klan|Black Panther Party=Black Panthers|Nation of Islam|Black Lives Matter|
Occupy Wall Street|Antifa|Proud Boys|Pussy Riot|Extinction Rebellion|Fatah al-Islam|Hizb ut-Tahrir|Al-Qaeda in the Islamic Maghreb|Al-Qaeda in the Arabian Peninsula=AQAP|Ansar al-Sharia|
Ansar Dine|Séléka=Seleka|Anti-balaka|Janjaweed|M23|Polisario Front=Polisario
`)

/** Parliaments and their houses that go by a name of their own. */
export const parliaments: readonly string[] = split(`
Dáil Éireann=Dáil,Dail|Seanad Éireann=Seanad|Oireachtas|Stormont|Holyrood|Senedd|House of Keys|Assemblée Nationale=Assemblée nationale|National Assembly|Riksdag|Folketing|Storting|Eduskunta|Althing=Alþingi|
Sejm|Seimas|Saeima|Riigikogu|Verkhovna Rada=Rada|Federation Council|Supreme Soviet|Reichstag|Landtag|Nationalrat|Volkskammer|Tweede Kamer|Eerste Kamer|States General|Cortes Generales|
Congress of Deputies|Chamber of Deputies|Camera dei Deputati|Grand National Assembly|Majlis|Shura Council|Loya Jirga|Wolesi Jirga|Lok Sabha|Rajya Sabha|Vidhan Sabha|Jatiya Sangsad|
National People's Congress|State Council|Legislative Yuan|Legislative Council=LegCo|National Diet|House of Councillors|Dewan Rakyat|Dewan Negara|
House of Assembly|Legislative Assembly|House of Delegates|House of Burgesses|General Assembly|Continental Congress|Electoral College|House Judiciary Committee|Senate Judiciary Committee|
Senate Intelligence Committee|House Intelligence Committee|House Oversight Committee|Senate Foreign Relations Committee|Senate Armed Services Committee|House Ways and Means Committee|
House Foreign Affairs Committee|Congressional Budget Office|Government Accountability Office|Council of Ministers|Council of State|Privy Council|Guardian Council|Assembly of Experts|
Expediency Council|Supreme Leader's Office|Constitutional Court|Constitutional Council|High Court|Court of Appeal|Crown Prosecution Service|Electoral Commission
`)
