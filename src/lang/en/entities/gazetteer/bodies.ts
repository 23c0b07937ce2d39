/** Names that are known without context, by type: `name=alias,alias` separated by `|`. Written for the project. */
const split = (text: string): string[] => text.replace(/\n/g, '').split('|').filter(Boolean)

/** International bodies, institutions, armed groups, parties, agencies and outlets. */
export const organisations: readonly string[] = split(`
United Nations=UN,U.N.|UN Security Council=Security Council,U.N. Security Council,United Nations Security Council|
UN General Assembly=U.N. General Assembly,United Nations General Assembly|World Health Organization=WHO,World Health Organisation|
North Atlantic Treaty Organization=NATO,Nato|European Commission|European Parliament|European Council|
European Central Bank=ECB|Council of Europe|European Court of Human Rights|European Court of Justice|
International Monetary Fund=IMF|World Bank|World Trade Organization=WTO,World Trade Organisation|
International Criminal Court=ICC|International Court of Justice=ICJ|International Atomic Energy Agency=IAEA|
Organisation for Economic Co-operation and Development=OECD|Organization of the Petroleum Exporting Countries=OPEC,Opec|
Organization for Security and Co-operation in Europe=OSCE|Organization of American States=OAS|African Union=AU|
Arab League|Association of Southeast Asian Nations=ASEAN,Asean|Gulf Cooperation Council=GCC|Commonwealth of Nations|
Economic Community of West African States=ECOWAS,Ecowas|Shanghai Cooperation Organisation=SCO,Shanghai Cooperation Organization|
Red Cross=International Committee of the Red Cross,ICRC|Red Crescent|Doctors Without Borders=Médecins Sans Frontières,MSF|
Amnesty International=Amnesty|Human Rights Watch=HRW|Greenpeace|Oxfam|Save the Children|UNICEF=Unicef|UNESCO=Unesco|UNHCR|
UNRWA|World Food Programme=World Food Program,WFP|Interpol=INTERPOL|Europol=EUROPOL|FIFA=Fifa|UEFA=Uefa|G7|G8|G20|BRICS|
Central Intelligence Agency=CIA|Federal Bureau of Investigation=FBI|National Security Agency=NSA|National Security Council|
State Department=US State Department,U.S. State Department,Department of State|Pentagon|White House|Kremlin|
Capitol Hill|Congress=US Congress,U.S. Congress|Senate=US Senate,U.S. Senate|House of Representatives|House of Commons|House of Lords|
Supreme Court=US Supreme Court,U.S. Supreme Court|Federal Reserve=Fed|Treasury|Home Office|Foreign Office|Cabinet Office|
Ministry of Defence|Ministry of Foreign Affairs|Justice Department=Department of Justice,DOJ|Department of Homeland Security=DHS|
Environmental Protection Agency=EPA|Food and Drug Administration=FDA|Centers for Disease Control and Prevention=CDC|
Federal Aviation Administration=FAA|National Guard|Coast Guard=US Coast Guard,U.S. Coast Guard|Scotland Yard|Metropolitan Police|
Bundestag|Bundesbank|Bundesrat|Duma=State Duma|Knesset|Politburo|Bank of England|Bank of Japan|Wall Street|
Democratic Party|Republican Party=GOP|Democratic National Committee=DNC|Republican National Committee=RNC|Labour Party|
Conservative Party|Liberal Democrats|Scottish National Party=SNP|UKIP=Ukip|Communist Party|Christian Democratic Union=CDU|
Social Democratic Party|Justice and Development Party=AKP,AK Party|Muslim Brotherhood|African National Congress=ANC|
Kurdistan Workers' Party=PKK|Islamic State=ISIS,Isis,ISIL,Isil,Daesh,Islamic State of Iraq and the Levant|Al Qaeda=al Qaeda,Al-Qaeda,al-Qaeda,al-Qaida,Al-Qaida|
Taliban|Hamas|Hezbollah=Hizbollah,Hizbullah|Boko Haram|al-Shabaab=Al-Shabaab,al-Shabab,Al Shabaab|Fatah|Houthis|
Palestinian Authority|Palestine Liberation Organization=PLO|Revolutionary Guards=Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard|
Reuters|Associated Press=AP|Agence France-Presse=AFP|Bloomberg|Xinhua|Interfax|TASS=Tass,Itar-Tass|RIA Novosti=RIA|Anadolu Agency=Anadolu|
Kyodo|Yonhap|Press Association|BBC|CNN|Fox News|MSNBC|NBC=NBC News|CBS=CBS News|ABC News|NPR|PBS|Al Jazeera=al-Jazeera,Al-Jazeera|Sky News|ITV|
New York Times=The New York Times|Washington Post=The Washington Post|Wall Street Journal=The Wall Street Journal|Los Angeles Times|
Guardian=The Guardian|Financial Times|Daily Telegraph=The Daily Telegraph|Daily Mail|Times of London|Independent=The Independent|
Economist=The Economist|USA Today|Huffington Post=The Huffington Post,HuffPost|Politico|Breitbart=Breitbart News|BuzzFeed=BuzzFeed News|
Le Monde|Le Figaro|El Pais=El País|Der Spiegel=Spiegel|Bild|Haaretz|Hurriyet=Hürriyet|Vox|Axios|Newsweek|Time magazine|
Getty Images=Getty|WikiLeaks=Wikileaks|Facebook|Twitter|Google|Apple|Microsoft|Amazon|YouTube|Instagram|Boeing|Airbus|Gazprom|Rosneft|Lufthansa|Volkswagen|Huawei|
Harvard University=Harvard|Yale University=Yale|Stanford University|Oxford University|Cambridge University|MIT
`)

/** Places beside the states and their capitals. */
export const places: readonly string[] = split(`
Africa|Asia|Europe|North America|South America|Latin America|Central America|Middle East=Mideast|Far East|Eastern Europe|Western Europe|
Central Asia|Southeast Asia=South-East Asia|South Asia|East Asia|North Africa|West Africa|East Africa|Horn of Africa|Sahel|Sahara|
Balkans|Caucasus|Scandinavia|Baltics|Baltic Sea|Black Sea|Mediterranean=Mediterranean Sea|Red Sea|Persian Gulf|Gulf of Mexico|
South China Sea|East China Sea|Atlantic=Atlantic Ocean|Pacific=Pacific Ocean|Indian Ocean|Caribbean|Arctic|Antarctica|Arctic Ocean|
Gaza=Gaza Strip|West Bank|East Jerusalem|Golan Heights|Sinai|Kashmir|Xinjiang|Siberia|Donbas=Donbass|Donetsk|Luhansk|Korean Peninsula=Korean peninsula|
Northern Ireland|Gibraltar|Falkland Islands=Falklands|Guantanamo Bay=Guantanamo|Guam|Okinawa|Hawaii|Alaska|
New York=New York City,NYC|New York State|Los Angeles|Chicago|Boston|Houston|Dallas|Miami|Philadelphia|San Francisco|Seattle|Detroit|Atlanta|
Alabama|Arizona|Arkansas|California=Calif.|Colorado=Colo.|Connecticut=Conn.|Delaware|Florida=Fla.|Idaho|Illinois=Ill.|Indiana|Iowa|Kansas|
Kentucky|Louisiana|Maine|Maryland=Md.|Massachusetts=Mass.|Michigan=Mich.|Minnesota=Minn.|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire=N.H.|New Jersey=N.J.|New Mexico|North Carolina=N.C.|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania=Pa.|Rhode Island=R.I.|
South Carolina=S.C.|South Dakota|Tennessee=Tenn.|Texas|Utah|Vermont|Virginia=Va.|West Virginia=W.Va.|Wisconsin=Wis.|Wyoming|
District of Columbia=D.C.,DC|Ontario|Quebec|British Columbia|Alberta|New South Wales|Queensland|Western Australia|South Australia|Northern Territory|Western Cape|Eastern Cape|Bavaria|Normandy|Brittany|Sicily|Sardinia|
Istanbul|St. Petersburg=St Petersburg,Saint Petersburg|Kharkiv|Odesa=Odessa|Mariupol|Aleppo|Homs|Idlib|Raqqa|Mosul|Fallujah|Basra|Kirkuk|
Benghazi|Misrata|Sirte|Kandahar|Helmand|Peshawar|Karachi|Lahore|Mumbai|Kolkata|Chennai|Delhi|Shanghai|Guangzhou|Shenzhen|Wuhan|Osaka|Fukushima|
Sydney|Melbourne|Auckland|Johannesburg|Cape Town|Lagos|Darfur|Geneva|Zurich|Davos|Munich|Frankfurt|Hamburg|Cologne|Milan|Naples|Barcelona|
Manchester|Birmingham|Liverpool|Glasgow|Calais|Marseille|Lyon|Nice|Strasbourg|Rotterdam|Antwerp|Gothenburg|Bali|Tel Aviv|Haifa|Hebron|Nablus
`)

/** Peoples, faiths and political followings that are no nationality of a state. */
export const groups: readonly string[] = split(`
Arabic|European=Europeans|African=Africans|Asian=Asians|Latin American=Latin Americans|Arab=Arabs|Western=Westerners|Muslim=Muslims|
Islamic|Islamist=Islamists|Christian=Christians|Jewish=Jews,Jew|Catholic=Catholics|Protestant=Protestants|Hindu=Hindus|
Sikh=Sikhs|Buddhist=Buddhists|Mormon=Mormons|Evangelical=Evangelicals|Orthodox Christian=Orthodox Christians|Sunni=Sunnis|Shiite=Shiites,Shia,Shi'ite,Shi'ites|
Alawite=Alawites|Druze|Yazidi=Yazidis|Copt=Copts,Coptic|Rohingya|Uighur=Uighurs,Uyghur,Uyghurs|Hispanic=Hispanics|Latino=Latinos,Latina|
African American=African Americans,African-American,African-Americans|Asian American=Asian Americans,Asian-American|Native American=Native Americans|
Cuban American=Cuban Americans,Cuban-American|Mexican American=Mexican Americans,Mexican-American|Tatar=Tatars,Crimean Tatars|Tuareg|Hutu=Hutus|Tutsi=Tutsis|Pashtun=Pashtuns|
Flemish|Basque=Basques|Roma|Balkan|Baltic|Nordic|Scandinavian=Scandinavians|Caribbean|Salafist=Salafists|Zionist=Zionists|
Democrat=Democrats|Democratic|Republican=Republicans|Tory=Tories|Conservative=Conservatives|Communist=Communists|Nazi=Nazis|Libertarian=Libertarians|
Social Democrat=Social Democrats|Christian Democrat=Christian Democrats|Texan=Texans|Californian=Californians|New Yorker=New Yorkers|
Londoner=Londoners|Parisian=Parisians
`)
