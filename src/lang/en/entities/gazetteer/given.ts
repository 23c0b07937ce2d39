/** Given names by the sex they usually tell; names used for both are left out. Written for the project. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Women's. */
export const women: readonly string[] = words(`
abigail ada adele adriana agnes agnieszka aisha alexandra alice alicia alina alison allison amal amalia amanda amber amelia amina amy ana
anastasia andrea angela angelina anita ann anna annalena anne annegret annette annie antonia anya april ariana arlene asma astrid audrey aung ava
ayesha barbara beata beatrice beatriz becky belinda benazir bernadette beth betsy betty beverly brenda brianna bridget brigitte brooke camila camilla
candace carla carly carmen carol carolina caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chiara christina christine
cindy claire clara claudia colleen condoleezza connie constance courtney cristina crystal cynthia dalia daniela danielle daphne daria dawn deborah
debra delia denise diana diane dianne dilma dina dolores donna dora doris dorothy edith eileen ekaterina elaine elena eleanor elisa elisabeth eliza
elizabeth ella ellen elsa emily emma erica erika erin esther ethel eva eve evelyn fatima federica felicia fiona florence frances francesca gabriela
gabrielle gail geraldine gillian gina ginger giorgia gladys gloria golda grace greta gretchen gwen hannah harriet heather heidi helen helena helga
helle henrietta hilary hillary huma ida ilse imelda indira ines inga ingrid irene irina iris irma isabel isabella ivana ivanka jackie jacqueline
jacinda jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn josephine joyce juanita judith
judy julia juliana julie juliet june kaja kamala karen karin karina karla kate katharina katherine kathleen kathryn kathy katie katja katrina katya
kayla keiko kellyanne kelly kirsten kirstjen kristen kristin kristina kyrsten larisa latifa laura lauren layla lea leila lena leona leslie leticia
lillian lily linda lindsay lisa liz loretta lori lorraine louise loretta lucia lucille lucinda lucy ludmila luisa lydia lynn lynne mabel
madeleine madeline magdalena maggie malala mandy marcia margaret margarita margot margrethe maria mariam marianne marie marilyn marina marine marissa
marjorie marlene marta martha mary maryam maureen maya megan meghan melania melanie melinda melissa mercedes meredith merkel mette mia michaela
michele michelle mildred milena minako miranda miriam molly monica monika muriel nadia nadine nancy naomi natalia natalie natasha nicola nicole nikki
nina nora norma octavia olga olivia ophelia pamela patricia patty paula pauline peggy penelope penny petra phyllis pippa polly priscilla priti
rachel ramona raquel rebecca regina renata renee rhonda rita roberta rosa rosalind rose rosemary roxanne ruth sabine sabrina sally samantha sandra
sanna sara sarah sasha selena serena shannon sharon sheila shelley sherry sheryl shirin shirley silvia simona simone sofia sonia sonya sophia sophie
stacey stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia tamara tamika tania tanya tara tatiana teresa tess theresa tiffany
tina tracy tricia tsai tulsi ursula valentina valerie vanessa vera veronica vicky victoria viktoria violet virginia vivian wanda wendy whitney wilma
winnie yasmin yasmina yingluck yolanda yulia yvette yvonne zainab zara zoe zsuzsannasuella zuzana ketanji kemi angelique rania shireen narges mahsa zahra samira salma huda rashida ilhan ayanna
pramila jeanine yuliya olena iryna oksana galina lyudmila salome maia kristalina mairead orla niamh siobhan aoife saoirse solveig
sigrid ragnhild freja signe birgit heike silke anke ulrike katrin elke elly ornella segolene rachida najat christiane nathalie sylvie
chantal
`)

/** Men's. */
export const men: readonly string[] = words(`
aaron abdel abdelaziz abdul abdullah abdulaziz abe abraham abu adam adel adnan adolf adrian ahmad ahmed ahmet akira alan albert alberto alberto aldo
alejandro aleksandar aleksandr aleksei alex alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen alvaro amir anatoly anders
andre andreas andrei andres andrew andrey andriy andrzej andy angel angus anthony antonio antony antti anwar ariel arkady armando arnold arthur arturo
asif ashraf augusto austin avigdor ayman aziz bahram ban barack barry bart bashar bassel ben benigno benjamin bernard bernardo bernie bert bill billy
binyamin benyamin bjarne bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan byron calvin cameron carl carlos
cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence claude claudio clay clement cliff clifford
clint clyde colin connor constantine corey cory craig curtis cyril cyrus dale damian damien dan daniel daniele danilo danny dario darrell darren dave david
davit dean deng dennis denny derek desmond devin dick didier diego dieter dimitri dimitris dirk dmitri dmitry dominic dominique don donald doug douglas
drew duncan dustin dwight ed eddie edgar eduard eduardo edward edwin efrain ehud eli elias elijah elliot elliott elmer emilio emmanuel emmerson enda enrico
enrique eric erich erik ernest ernesto ernie ethan eugene evan evgeny evo fabio fabrice faisal farid farouk federico felipe felix ferdinand fernando
fidel filip francesco francis francisco franck francois françois frank frankie franklin franz fred frederic frederick fredrik fuad gabriel garry gary gavin
geert gene geoff geoffrey george georges georgi gerald gerard gerhard gerry ghassan gianni gilbert giovanni giulio giuseppe glen glenn gonzalo gordon graham
grant greg gregor gregory guido guillaume guillermo gunther gus gustav gustavo guy habib hafez haider hamid hani hank hans harald harold harry
haruhiko hasan hashim hassan heinrich heinz hector helmut henri henrik henry herbert herman hermann hideki hiroshi horacio horst hossein howard hubert hugh hugo
humberto hun hussein ian ibrahim igor ilham imad imran ingo isaac isidro ismail ivan jack jackson jacob jacques jaime jair jake jakob jamal james jamie jan
janos janusz jared jaroslaw jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel joerg johan
johann john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juha julian julio julius junichiro jurgen jürgen justin kaoru karel karim karl
karol karl-theodor keir keith ken kenneth kenji kent kevin khaled khalid khalifa kim kirk klaus kofi konrad konstantin kostas kurt kwame kyle kyriakos lance larry
lars laszlo laurence laurent lawrence lech lee leif len leo leon leonard leonardo leonid leopold leroy lester levi lewis lionel lloyd lorenzo louis
luc luca lucas luigi luis luiz luke lyle mahathir mahmoud mahmud malcolm manfred manuel manmohan marc marcel marcelo marcin marco marcos marcus mariano
mario mark markus marshall martin marty marvin massimo mateusz matt matteo matthew matthias mauricio max maxim mehdi mehmet melvin michael michal michel mick
miguel mihail mikael mike mikhail milan miles milos milton miroslav mitch mitt mohamad mohamed mohammad mohammed mohsen morgan moritz moshe muammar
muhammad murat mustafa nabil narendra nate nathan nathaniel neal ned neil nelson nestor newt niall nick nicholas nico nicolas nicolás nigel nikita nikola
nikolai nikos noah noel nouri nuri olaf oleg oleksandr oliver olivier omar oscar osama oskar otto owen pablo paolo pat patrick paul paulo pavel pavlo pawel pedro
pekka per percy perry pete peter petr petro petros phil philip philippe phillip pier pierre piotr qasem radek rafael rahul raj rajiv ralph ramon ramzan ramzi
randall randy rashid raul ray raymond recep reinhard reince rene rex ricardo rich richard rick ricky riyad rob robert roberto rocco rod rodney rodrigo roger roland
rolf roman ron ronald ronnie ross roy ruben rudolf rudy rupert russell rustam ryan saad saddam saeed salah salem salman salvador sam sami samir samuel santiago
saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shimon shinzo sidney sigmar silvio simon slobodan spencer stan stanley stefan
stefano stephan stephen sterling steve steven stewart stuart sven tareq tariq tayyip ted terrence terry thaksin theo theodore thierry thomas tim timothy tobias
todd tom tomas tommy toni tony travis trent trevor tyler ulrich umar vaclav valentin valery vasily vernon viacheslav victor viktor vincent vince vitali vitaly
vlad vladimir volodymyr wade wallace walter warren wayne wendell wesley wilfried wilhelm will willem william willy winston wladimir wolfgang woodrow xavier
yair yanis yasser yevgeny yitzhak yoshihide yoweri yuri yury yusuf zachary zeid zine ziad zoran
iain rishi humza kyrylo dmytro serhiy yevhen vyacheslav gennady ruslan naftali itamar bezalel yoav yahya nawaz shehbaz amit arvind
mevlut hulusi kemal ekrem bulent alparslan giorgos antonis edouard jean-luc friedrich armin frank-walter hans-dietrich wopke
iván jagmeet fumio joko prabowo najib uhuru raila macky alassane muhammadu goodluck abdelfattah kais abdelmadjid
`)
