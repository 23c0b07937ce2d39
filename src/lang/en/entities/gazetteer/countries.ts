/**
 * States and territories: name | other names | adjectives and people | capital | other names that stand for the
 * government when it speaks. Written for the project; a place may be alias of one state only.
 */
const rows = `
Afghanistan||Afghan,Afghans|Kabul
Albania||Albanian,Albanians|Tirana
Algeria||Algerian,Algerians|Algiers
Andorra||Andorran,Andorrans|Andorra la Vella
Angola||Angolan,Angolans|Luanda
Argentina||Argentine,Argentinian,Argentines,Argentinians|Buenos Aires|Casa Rosada
Armenia||Armenian,Armenians|Yerevan
Australia||Australian,Australians,Aussie,Aussies|Canberra
Austria||Austrian,Austrians|Vienna
Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
Bahamas||Bahamian,Bahamians|Nassau
Bahrain||Bahraini,Bahrainis|Manama
Bangladesh||Bangladeshi,Bangladeshis|Dhaka
Barbados||Barbadian,Barbadians|Bridgetown
Belarus||Belarusian,Belarusians,Belarussian,Belarussians|Minsk
Belgium||Belgian,Belgians|Brussels
Belize||Belizean,Belizeans|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian,Bolivians|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
Botswana||Botswanan,Batswana|Gaborone
Brazil||Brazilian,Brazilians|Brasilia,Brasília|Planalto
Brunei||Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria||Bulgarian,Bulgarians|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian,Burundians|Bujumbura
Cambodia||Cambodian,Cambodians,Khmer|Phnom Penh
Cameroon||Cameroonian,Cameroonians|Yaounde,Yaoundé
Canada||Canadian,Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia
Central African Republic||Central African,Central Africans|Bangui
Chad||Chadian,Chadians|N'Djamena
Chile||Chilean,Chileans|Santiago
China|People's Republic of China,PRC,mainland China|Chinese|Beijing,Peking|Zhongnanhai
Colombia||Colombian,Colombians|Bogota,Bogotá
Comoros||Comorian,Comorians|Moroni
Costa Rica||Costa Rican,Costa Ricans|San Jose
Croatia||Croatian,Croat,Croats,Croatians|Zagreb
Cuba||Cuban,Cubans|Havana
Cyprus||Cypriot,Cypriots|Nicosia
Czech Republic|Czechia|Czech,Czechs|Prague
Democratic Republic of Congo|Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa|Congolese|Kinshasa
Denmark||Danish,Dane,Danes|Copenhagen
Djibouti||Djiboutian,Djiboutians|
Dominica|||Roseau
Dominican Republic||Dominican,Dominicans|Santo Domingo
East Timor|Timor-Leste|Timorese,East Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito
Egypt||Egyptian,Egyptians|Cairo
El Salvador||Salvadoran,Salvadorans,Salvadorean|San Salvador
Equatorial Guinea||Equatorial Guinean|Malabo
Eritrea||Eritrean,Eritreans|Asmara
Estonia||Estonian,Estonians|Tallinn
Eswatini|Swaziland|Swazi,Swazis|Mbabane
Ethiopia||Ethiopian,Ethiopians|Addis Ababa
Fiji||Fijian,Fijians|Suva
Finland||Finnish,Finn,Finns|Helsinki
France||French,Frenchman,Frenchwoman,Frenchmen|Paris|Elysee,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay,Matignon
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian,Gambians|Banjul
Georgia||Georgian,Georgians|Tbilisi
Germany||German,Germans|Berlin|Chancellery
Ghana||Ghanaian,Ghanaians|Accra
Greece||Greek,Greeks|Athens
Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
Grenada||Grenadian,Grenadians|
Guatemala||Guatemalan,Guatemalans|Guatemala City
Guinea||Guinean,Guineans|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian,Haitians|Port-au-Prince
Honduras||Honduran,Hondurans|Tegucigalpa
Hong Kong||Hong Konger,Hong Kongers,Hongkonger,Hongkongers|
Hungary||Hungarian,Hungarians|Budapest
Iceland||Icelandic,Icelander,Icelanders|Reykjavik
India||Indian,Indians|New Delhi
Indonesia||Indonesian,Indonesians|Jakarta
Iran|Islamic Republic of Iran|Iranian,Iranians|Tehran,Teheran
Iraq||Iraqi,Iraqis|Baghdad
Ireland|Republic of Ireland|Irish,Irishman,Irishmen,Irishwoman|Dublin
Israel||Israeli,Israelis|Jerusalem|Knesset
Italy||Italian,Italians|Rome|Palazzo Chigi,Quirinale
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
Jamaica||Jamaican,Jamaicans|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian,Jordanians|Amman
Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan
Kenya||Kenyan,Kenyans|Nairobi
Kiribati|||Tarawa
Kosovo||Kosovar,Kosovars,Kosovan|Pristina
Kuwait||Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian,Laotians,Lao|Vientiane
Latvia||Latvian,Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian,Liberians|Monrovia
Libya||Libyan,Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania||Lithuanian,Lithuanians|Vilnius
Luxembourg||Luxembourgish,Luxembourger,Luxembourgers|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian,Malawians|Lilongwe
Malaysia||Malaysian,Malaysians|Kuala Lumpur
Maldives||Maldivian,Maldivians|Male
Mali||Malian,Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian,Mauritanians|Nouakchott
Mauritius||Mauritian,Mauritians|Port Louis
Mexico||Mexican,Mexicans|Mexico City|Los Pinos
Micronesia|||Palikir
Moldova||Moldovan,Moldovans|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin,Montenegrins|Podgorica
Morocco||Moroccan,Moroccans|Rabat
Mozambique||Mozambican,Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw
Namibia||Namibian,Namibians|Windhoek
Nauru||Nauruan,Nauruans|Yaren
Nepal||Nepalese,Nepali,Nepalis|Kathmandu
Netherlands|Holland|Dutch,Dutchman,Dutchmen|The Hague,Amsterdam
New Zealand||New Zealander,New Zealanders|Wellington
Nicaragua||Nicaraguan,Nicaraguans|Managua
Niger||Nigerien,Nigeriens|Niamey
Nigeria||Nigerian,Nigerians|Abuja
North Korea|DPRK,Democratic People's Republic of Korea|North Korean,North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian,Macedonians|Skopje
Norway||Norwegian,Norwegians|Oslo
Oman||Omani,Omanis|Muscat
Pakistan||Pakistani,Pakistanis|Islamabad
Palau||Palauan|Ngerulmud
Palestine|Palestinian territories,Palestinian Territories|Palestinian,Palestinians|Ramallah
Panama||Panamanian,Panamanians|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan,Paraguayans|Asuncion,Asunción
Peru||Peruvian,Peruvians|Lima
Philippines||Filipino,Filipinos,Filipina,Philippine|Manila|Malacanang,Malacañang,Malacanang Palace
Poland||Polish,Pole,Poles|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican,Puerto Ricans|San Juan
Qatar||Qatari,Qataris|Doha
Republic of Congo|Congo-Brazzaville||Brazzaville
Romania||Romanian,Romanians|Bucharest
Russia|Russian Federation|Russian,Russians|Moscow|Kremlin
Rwanda||Rwandan,Rwandans|Kigali
Samoa||Samoan,Samoans|Apia
San Marino|||
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian,Saudi Arabians|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb,Serbs,Serbians|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
Singapore||Singaporean,Singaporeans|
Slovakia||Slovak,Slovaks,Slovakian|Bratislava
Slovenia||Slovenian,Slovene,Slovenes,Slovenians|Ljubljana
Solomon Islands||Solomon Islander,Solomon Islanders|Honiara
Somalia||Somali,Somalis,Somalian|Mogadishu
South Africa||South African,South Africans|Pretoria
South Korea|Republic of Korea,ROK|South Korean,South Koreans|Seoul|Blue House
South Sudan||South Sudanese|Juba
Soviet Union|USSR|Soviet,Soviets|
Spain||Spanish,Spaniard,Spaniards|Madrid|Moncloa
Sri Lanka||Sri Lankan,Sri Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede,Swedes|Stockholm
Switzerland||Swiss|Bern,Berne
Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik,Tajiks|Dushanbe
Tanzania||Tanzanian,Tanzanians|Dodoma,Dar es Salaam
Thailand||Thai,Thais|Bangkok
Tibet||Tibetan,Tibetans|Lhasa
Togo||Togolese|Lome,Lomé
Tonga||Tongan,Tongans|Nuku'alofa
Trinidad and Tobago||Trinidadian,Trinidadians|Port of Spain
Tunisia||Tunisian,Tunisians|Tunis
Turkey|Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu|||Funafuti
Uganda||Ugandan,Ugandans|Kampala
Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates|UAE,Emirates|Emirati,Emiratis|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Britons,Brits|London|Downing Street,Number 10,No 10,No. 10,10 Downing Street,Whitehall
United States|US,U.S.,USA,U.S.A.,America,United States of America|American,Americans|Washington,Washington DC,Washington D.C.|White House
Uruguay||Uruguayan,Uruguayans|Montevideo
Uzbekistan||Uzbek,Uzbeks|Tashkent
Vanuatu|||Port Vila
Vatican|Holy See,Vatican City||
Venezuela||Venezuelan,Venezuelans|Caracas|Miraflores
Vietnam|Viet Nam|Vietnamese|Hanoi
Yemen||Yemeni,Yemenis|Sanaa,Sana'a
Yugoslavia||Yugoslav,Yugoslavs,Yugoslavian|
Zambia||Zambian,Zambians|Lusaka
Zimbabwe||Zimbabwean,Zimbabweans|Harare
England||English,Englishman,Englishmen,Englishwoman|
Scotland||Scottish,Scot,Scots|Edinburgh|Holyrood
Wales||Welsh,Welshman,Welshmen|Cardiff
Northern Ireland||Northern Irish|Belfast|Stormont
Crimea||Crimean,Crimeans|
Catalonia||Catalan,Catalans|
Chechnya||Chechen,Chechens|Grozny
Kurdistan||Kurdish,Kurd,Kurds|
European Union|EU,E.U.|||Berlaymont
`

/** A state or territory with its names. */
export interface Country {
  readonly name: string
  readonly aliases: readonly string[]
  /** Adjectives and names of its people. */
  readonly people: readonly string[]
  readonly capitals: readonly string[]
  /** Seats and palaces that stand for its government. */
  readonly seats: readonly string[]
}

const list = (cell = ''): string[] => (cell ? cell.split(',') : [])

/** All states and territories known. */
export const countries: readonly Country[] = rows.trim().split('\n').map(row => {
  const [name, aliases, people, capitals, seats] = row.split('|')
  return { name: name!, aliases: list(aliases), people: list(people), capitals: list(capitals), seats: list(seats) }
})
