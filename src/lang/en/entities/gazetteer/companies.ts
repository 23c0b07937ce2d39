/** Companies, agencies of states and outlets that news names without saying what they are. Written for the project. */
const split = (text: string): string[] => text.replace(/\n/g, '').split('|').filter(Boolean)

/** Names as `name=alias,alias`. */
export const companies: readonly string[] = split(`
Alphabet|Meta Platforms|Netflix|Uber|Lyft|Airbnb|Tesla=Tesla Motors|SpaceX|Snapchat|Telegram|WhatsApp|WeChat|TikTok|ByteDance|Tencent|Alibaba|Baidu|Weibo|LinkedIn|Reddit|Tumblr|Pinterest|Skype|Spotify|
Dropbox|PayPal|eBay|Yahoo=Yahoo!|AOL|Intel|Qualcomm|Broadcom|Nvidia|AMD|IBM|Oracle|Cisco=Cisco Systems|Hewlett-Packard=HP|Dell|Lenovo|Sony|Samsung=Samsung Electronics|LG Electronics|Panasonic|Toshiba|
Hitachi|Fujitsu|Nintendo|Nokia|Ericsson|BlackBerry|Motorola|Foxconn|ZTE|Xiaomi|Kaspersky=Kaspersky Lab|Palantir|Cambridge Analytica|Equifax|Experian|TransUnion|Verizon|AT&T|T-Mobile|Sprint Corporation|
Comcast|Time Warner|Vodafone|Telefonica=Telefónica|Deutsche Telekom|SoftBank|General Motors=GM|Ford Motor Company=Ford Motor|Fiat Chrysler|Toyota|Nissan|Mazda|Mitsubishi|Subaru|Hyundai|Kia Motors|
BMW|Daimler|Mercedes-Benz|Audi|Porsche|Opel|Renault|Peugeot|Citroën=Citroen|Volvo|Saab|Scania|Rolls-Royce|Jaguar Land Rover|Ferrari|Lamborghini|Tata Motors|Tata Steel|
Lockheed Martin|Raytheon|Northrop Grumman|General Dynamics|BAE Systems|Thales|Dassault|Bombardier|Embraer|Rosoboronexport|Rostec|Sukhoi|Halliburton|Blackwater|
ExxonMobil=Exxon Mobil,Exxon|Chevron|ConocoPhillips|Royal Dutch Shell|BP|Eni|Statoil|Equinor|Petrobras|Pemex|PDVSA|Saudi Aramco=Aramco|Lukoil|Yukos|Transneft|Naftogaz|CNPC|Sinopec|Glencore|Rio Tinto|
BHP Billiton|ArcelorMittal|Alcoa|Siemens|ThyssenKrupp|Bayer|Monsanto|BASF|Novartis|Pfizer|Merck|GlaxoSmithKline|AstraZeneca|Sanofi|Moderna|BioNTech|Johnson & Johnson|Roche|Theranos|
Procter & Gamble|Unilever|Nestlé=Nestle|Danone|Coca-Cola|PepsiCo|McDonald's|Burger King|Starbucks|KFC|Walmart=Wal-Mart|Costco|Home Depot|Best Buy|Macy's|Nordstrom|IKEA=Ikea|Tesco|Sainsbury's|
Marks & Spencer|Carrefour|Lidl|Aldi|H&M|Nike|Adidas|Louis Vuitton|Gucci|Chanel|Goldman Sachs|Morgan Stanley|JPMorgan Chase=JPMorgan,JP Morgan,J.P. Morgan|Citigroup|Citibank|Bank of America|
Wells Fargo|Merrill Lynch|Lehman Brothers|Bear Stearns|BlackRock|Blackstone|Berkshire Hathaway|American Express|Mastercard|Fannie Mae|Freddie Mac|HSBC|Barclays|Lloyds|Royal Bank of Scotland=RBS|
Standard Chartered|Credit Suisse|UBS|Deutsche Bank|Commerzbank|BNP Paribas|Société Générale=Societe Generale|UniCredit|Monte dei Paschi|Santander|Sberbank|VTB|Danske Bank|Standard & Poor's=S&P|Moody's|Fitch=Fitch Ratings|
Deloitte|KPMG|PricewaterhouseCoopers=PwC|Ernst & Young|McKinsey|Accenture|Mossack Fonseca|Nasdaq|New York Stock Exchange|London Stock Exchange|Dow Jones|Trump Organization|Clinton Foundation|Trump Foundation|
Gates Foundation=Bill and Melinda Gates Foundation|Ford Foundation|Rockefeller Foundation|Open Society Foundations|Heritage Foundation|Brookings Institution|Cato Institute|Chatham House|RAND Corporation=Rand Corporation|
Council on Foreign Relations|Carnegie Endowment|American Enterprise Institute|Pew Research Center|Quinnipiac University|Ipsos|YouGov|Nielsen|Southern Poverty Law Center|American Civil Liberties Union=ACLU|
National Rifle Association=NRA|Planned Parenthood|NAACP|AFL-CIO|Sierra Club|World Wildlife Fund=WWF|Islamic Relief|Mercy Corps|World Vision|Transparency International|Freedom House|Reporters Without Borders|
Committee to Protect Journalists|International Rescue Committee|International Organization for Migration|Syrian Observatory for Human Rights|White Helmets|Bellingcat|
American Airlines|United Airlines|Delta Air Lines|Southwest Airlines|JetBlue|British Airways|Air France|KLM|Ryanair|EasyJet=easyJet|Germanwings|Air Berlin|Alitalia|Aeroflot|Turkish Airlines|Emirates Airline|
Etihad|Qatar Airways|EgyptAir|Malaysia Airlines|AirAsia|Qantas|Air India|Cathay Pacific|Japan Airlines|Korean Air|Amtrak|FedEx|UPS|DHL|Maersk|
Metropolitan Transportation Authority=MTA|Transportation Security Administration=TSA|Internal Revenue Service=IRS|Secret Service=US Secret Service,U.S. Secret Service|Drug Enforcement Administration=DEA|
Immigration and Customs Enforcement=ICE|Customs and Border Protection=CBP|Securities and Exchange Commission=SEC|Federal Trade Commission=FTC|Federal Communications Commission=FCC|
Federal Election Commission=FEC|Federal Emergency Management Agency=FEMA|National Transportation Safety Board=NTSB|National Highway Traffic Safety Administration=NHTSA|NASA|NOAA|National Weather Service|
National Hurricane Center|U.S. Geological Survey=US Geological Survey,USGS|NYPD|LAPD|MI5|MI6|GCHQ|Mossad|Shin Bet|FSB|GRU|KGB|SVR|ISI|Stasi|Federal Security Service|Defense Department=Department of Defense|
Treasury Department=US Treasury,U.S. Treasury|Commerce Department|Labor Department|Energy Department|Interior Department|Education Department|Veterans Affairs Department|Defence Ministry|Foreign Ministry|Interior Ministry|
Export-Import Bank|Asian Development Bank|European Investment Bank|European Medicines Agency|European Space Agency=ESA|Roscosmos|Eurogroup|Eurostat|OSCE Minsk Group|Nobel Committee|International Olympic Committee=IOC|
World Anti-Doping Agency=WADA|NBA|NFL|MLB|NHL|NCAA|Premier League|Formula One|ESPN|HBO|C-SPAN|CNBC|Univision|Telemundo|Fox Business|Al Arabiya=al-Arabiya|Deutsche Welle|France 24|Radio Free Europe|Voice of America|
Russia Today|Sputnik|Pravda|Izvestia|Kommersant|Novaya Gazeta|Rossiya Segodnya|Global Times|People's Daily|China Daily|South China Morning Post|Korean Central News Agency=KCNA|Islamic Republic News Agency=IRNA|Fars=Fars News Agency|
Tasnim|SANA|Press TV|The Hill|The Daily Beast=Daily Beast|The Intercept|The New Yorker=New Yorker|Salon.com|Mother Jones|ProPublica|RealClearPolitics|FiveThirtyEight|Drudge Report|TMZ|
Business Insider|Forbes|Fortune magazine|Vanity Fair|Rolling Stone|People magazine|New York Post|New York Daily News|Boston Globe|Chicago Tribune|San Francisco Chronicle|Miami Herald|Denver Post|Des Moines Register|
Daily Mirror|Daily Express|Daily Star|Evening Standard|Sunday Times|Irish Times|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Die Welt|Die Zeit|Libération|L'Equipe|Corriere della Sera|La Repubblica|La Stampa|
El Mundo|Globo|Clarín|Times of India|Hindustan Times|Asahi Shimbun|Yomiuri Shimbun|Jerusalem Post|Times of Israel|Yedioth Ahronoth|Al-Ahram|Milliyet|Cumhuriyet|DPA=Deutsche Presse-Agentur|ANSA|EFE|PA Media
`)
