<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>alteri::AccessNotice</name>
        <message>
            <source>You can read it, but not change it; what the other program writes from now on is not shown.</source>
            <translation>Vous pouvez la lire, mais pas la modifier ; ce que l’autre programme écrit désormais n’est pas affiché.</translation>
        </message>
        <message>
            <source>Another program has this study open.</source>
            <translation>Un autre programme a ouvert cette étude.</translation>
        </message>
        <message>
            <source>“%1” on “%2” has had this study open since %3.</source>
            <translation>« %1 » sur « %2 » a ouvert cette étude depuis %3.</translation>
        </message>
        <message>
            <source>You can read what is whole, but not change it.</source>
            <translation>Vous pouvez lire ce qui est intact, mais pas le modifier.</translation>
        </message>
        <message>
            <source>This study or its folder is write-protected. You can read it, but not change it; save a copy to work on it.</source>
            <translation>Cette étude ou son dossier est protégé en écriture. Vous pouvez la lire, mais pas la modifier ; enregistrez une copie pour y travailler.</translation>
        </message>
        <message>
            <source>The file of this study was moved, deleted or changed by another program. What you see is only in memory; save a copy of it now.</source>
            <translation>Le fichier de cette étude a été déplacé, supprimé ou modifié par un autre programme. Ce que vous voyez n’existe plus qu’en mémoire ; enregistrez-en une copie maintenant.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Work on it here</source>
            <translation>Travailler ici</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>Récupérer…</translation>
        </message>
        <message>
            <source>Writes what is whole into a new file, which can be changed</source>
            <translation>Écrit ce qui est intact dans un nouveau fichier, qui peut être modifié</translation>
        </message>
        <message>
            <source>Only if the study is not open on the other machine any more: what is written there afterwards is refused there</source>
            <translation>Seulement si l’étude n’est plus ouverte sur l’autre ordinateur : ce qui y est saisi ensuite y sera refusé</translation>
        </message>
        <message>
            <source>The other program has closed this study. What it wrote meanwhile is shown, and you can go on, when you open it again.</source>
            <translation>L’autre programme a fermé cette étude. Rouvrez-la pour voir ce qu’il a écrit entre-temps et continuer à travailler.</translation>
        </message>
        <message>
            <source>Opens the study again, to change it</source>
            <translation>Rouvre l’étude pour la modifier</translation>
        </message>
    </context>
    <context>
        <name>alteri::ListText</name>
        <message>
            <source>, </source>
            <comment>between the things of a list</comment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>alteri::EmptyMapHint</name>
        <message>
            <source>Nobody is named on this map yet. Press N and type the first name.</source>
            <translation>Personne n’est encore nommé sur cette carte. Appuyez sur N et tapez le premier nom.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Aggregate</name>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
        <message>
            <source>Partners per map (mean)</source>
            <translation>Partenaires par carte (moyenne)</translation>
        </message>
        <message>
            <source>Share of partners (%)</source>
            <translation>Part des partenaires (%)</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n carte</numerusform>
                <numerusform>%n cartes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n partenaire</numerusform>
                <numerusform>%n partenaires</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more have no place yet and are not counted.</source>
            <translation>
                <numerusform>%n autre n’a pas encore de place et n’est pas compté.</numerusform>
                <numerusform>%n autres n’ont pas encore de place et ne sont pas comptés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps of another design are not counted.</source>
            <translation>
                <numerusform>%n carte d’une autre présentation n’est pas comptée.</numerusform>
                <numerusform>%n cartes d’une autre présentation ne sont pas comptées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Partners of all egos</source>
            <translation>Partenaires de tous les egos</translation>
        </message>
    </context>
    <context>
        <name>alteri::AggregatePage</name>
        <message>
            <source>Egos counted</source>
            <translation>Egos comptés</translation>
        </message>
        <message>
            <source>Partners filtered by</source>
            <translation>Partenaires filtrés par</translation>
        </message>
        <message>
            <source>Design of the maps</source>
            <translation>Présentation des cartes</translation>
        </message>
        <message>
            <source>This study has no maps yet.</source>
            <translation>Cette étude n’a pas encore de carte.</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>Carte agrégée</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>Contenu des cellules</translation>
        </message>
        <message>
            <source>Design: %1</source>
            <translation>Présentation : %1</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>Tous les partenaires</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Par %1</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>No category chosen</source>
            <translation>Aucune modalité choisie</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Seulement : %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterList</name>
        <message>
            <source>Alteri of the map</source>
            <translation>Alters de la carte</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterListModel</name>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterStepPage</name>
        <message>
            <source>The partner before (Ctrl+PgUp)</source>
            <translation>Partenaire précédent (Ctrl+Page préc)</translation>
        </message>
        <message>
            <source>The next partner (Ctrl+PgDn)</source>
            <translation>Partenaire suivant (Ctrl+Page suiv)</translation>
        </message>
        <message>
            <source>This was the last partner; PgDn goes to the next step</source>
            <translation>C’était le dernier partenaire ; Page suiv mène à l’étape suivante</translation>
        </message>
        <message>
            <source>There is nobody to ask about</source>
            <translation>Il n’y a personne sur qui poser des questions</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnalysisWorkspace</name>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>One row for each tie of ego to an alter</source>
            <translation>Une ligne par relation d’ego à un alter</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alters</translation>
        </message>
        <message>
            <source>One row for each alter</source>
            <translation>Une ligne par alter</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>One row for each ego</source>
            <translation>Une ligne par ego</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>One row for each network</source>
            <translation>Une ligne par réseau</translation>
        </message>
        <message>
            <source>Describe</source>
            <translation>Décrire</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>Every variable in numbers</source>
            <translation>Chaque variable en chiffres</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tableau croisé</translation>
        </message>
        <message>
            <source>Two variables against each other</source>
            <translation>Deux variables l’une avec l’autre</translation>
        </message>
        <message>
            <source>Key attributes</source>
            <translation>Attributs clés</translation>
        </message>
        <message>
            <source>The study as a paper describes it</source>
            <translation>L’étude telle qu’un article la décrit</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Toutes les cartes</translation>
        </message>
        <message>
            <source>The maps of all egos side by side</source>
            <translation>Les cartes de tous les egos côte à côte</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>Carte agrégée</translation>
        </message>
        <message>
            <source>How many partners of all egos stand in each ring and sector</source>
            <translation>Combien de partenaires de tous les egos se trouvent dans chaque anneau et chaque secteur</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Build models</source>
            <translation>Construire des modèles</translation>
        </message>
        <message>
            <source>Models side by side, with their regression table</source>
            <translation>Des modèles côte à côte, avec leur tableau de régression</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Graphiques</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Graphique des coefficients</translation>
        </message>
        <message>
            <source>The coefficients of all models</source>
            <translation>Les coefficients de tous les modèles</translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>Moyennes marginales</translation>
        </message>
        <message>
            <source>What a model predicts for each category</source>
            <translation>Ce qu’un modèle prédit pour chaque modalité</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>Prédictions</translation>
        </message>
        <message>
            <source>How probable a model of categories, shares or counts makes each outcome</source>
            <translation>La probabilité que donne à chaque résultat un modèle de modalités, de parts ou de comptages</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Modes conditionnels</translation>
        </message>
        <message>
            <source>How far each ego is from the mean</source>
            <translation>À quelle distance de la moyenne se trouve chaque ego</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>Résidus</translation>
        </message>
        <message>
            <source>Whether the assumptions of a model hold</source>
            <translation>Si les hypothèses d’un modèle tiennent</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>Influence</translation>
        </message>
        <message>
            <source>How much the estimates hang on single egos</source>
            <translation>À quel point les estimations tiennent à certains egos</translation>
        </message>
        <message>
            <source>Does it hold?</source>
            <translation>Est-ce robuste ?</translation>
        </message>
        <message>
            <source>A coefficient under other choices of predictors, egos and estimators</source>
            <translation>Un coefficient avec d’autres choix de prédicteurs, d’egos et d’estimateurs</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planification</translation>
        </message>
        <message>
            <source>How many egos and partners a study like this one needs</source>
            <translation>Combien d’egos et de partenaires demande une étude comme celle-ci</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Variance</translation>
        </message>
        <message>
            <source>How much lies between egos, and how much is explained</source>
            <translation>Quelle part se situe entre les egos, et quelle part est expliquée</translation>
        </message>
        <message>
            <source>Shares by ego</source>
            <translation>Parts par ego</translation>
        </message>
        <message>
            <source>The composition of every network</source>
            <translation>La composition de chaque réseau</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerDoubt</name>
        <message>
            <source>%1 is %2; %3 to %4 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 vaut %2 ; on attend de %3 à %4. Garder ? Entrée garde la valeur.</translation>
        </message>
        <message>
            <source>%1 is %2; at least %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 vaut %2 ; on attend au moins %3. Garder ? Entrée garde la valeur.</translation>
        </message>
        <message>
            <source>%1 is %2; at most %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 vaut %2 ; on attend au plus %3. Garder ? Entrée garde la valeur.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerEditor</name>
        <message>
            <source>Press %1 on the map</source>
            <translation>Appuyez sur %1 sur la carte</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Écrire la réponse</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No answer: %1</source>
            <translation>Sans réponse : %1</translation>
        </message>
        <message>
            <source>different answers</source>
            <translation>réponses différentes</translation>
        </message>
        <message>
            <source>No answer: %1 (Alt+Down in the field leads here)</source>
            <translation>Sans réponse : %1 (Alt+Bas dans le champ mène ici)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswersFateDialog</name>
        <message>
            <source>Delete category</source>
            <translation>Supprimer la modalité</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are “%1”. What becomes of them?</source>
            <translation>
                <numerusform>%n réponse est « %1 ». Que devient-elle ?</numerusform>
                <numerusform>%n réponses sont « %1 ». Que deviennent-elles ?</numerusform>
            </translation>
        </message>
        <message>
            <source>What else was chosen with it stays. Where it was the only one, the answer is missing.</source>
            <translation>Ce qui a été choisi en même temps reste. Là où c’était la seule, la réponse est manquante.</translation>
        </message>
        <message>
            <source>They &amp;stay; the category is not offered any more</source>
            <translation>Elles &amp;restent ; la modalité n’est plus proposée</translation>
        </message>
        <message>
            <source>They become &amp;another category:</source>
            <translation>Elles deviennent une &amp;autre modalité :</translation>
        </message>
        <message>
            <source>They are &amp;missing, because:</source>
            <translation>Elles sont &amp;manquantes, pour cette raison :</translation>
        </message>
    </context>
    <context>
        <name>alteri::ApplyTemplateDialog</name>
        <message>
            <source>Take its translations into other languages, too</source>
            <translation>Reprendre aussi ses traductions dans d’autres langues</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Appliquer un gabarit</translation>
        </message>
        <message>
            <source>What the study has otherwise</source>
            <translation>Ce qui est différent dans l’étude</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>In the study</source>
            <translation>Dans l’étude</translation>
        </message>
        <message>
            <source>In the template</source>
            <translation>Dans le gabarit</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qu’il faut faire</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message numerus="yes">
            <source>%n things of the template are new to this study and are added.</source>
            <translation>
                <numerusform>%n élément du gabarit est nouveau pour cette étude et s’y ajoute.</numerusform>
                <numerusform>%n éléments du gabarit sont nouveaux pour cette étude et s’y ajoutent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are in the study already, just as they are in the template.</source>
            <translation>
                <numerusform>%n est déjà dans l’étude, à l’identique.</numerusform>
                <numerusform>%n sont déjà dans l’étude, à l’identique.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called the same and is something else.</source>
            <translation>Rien ne porte le même nom tout en étant autre chose.</translation>
        </message>
        <message numerus="yes">
            <source>%n have the key of something else, or are otherwise in this study; say for each what is to be done. Answers that there are stay in any case.</source>
            <translation>
                <numerusform>%n a la clé d’autre chose ou est différent dans cette étude ; indiquez ce qu’il faut en faire. Les réponses existantes restent dans tous les cas.</numerusform>
                <numerusform>%n ont la clé d’autre chose ou sont différents dans cette étude ; indiquez pour chacun ce qu’il faut en faire. Les réponses existantes restent dans tous les cas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The template’s texts are in %1, those of the study in %2.</source>
            <translation>Langue des textes du gabarit : %1 ; langue de ceux de l’étude : %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What is to be done with %1</source>
            <translation>Ce qu’il faut faire de %1</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>Garder le nôtre</translation>
        </message>
        <message>
            <source>Take that of the template</source>
            <translation>Prendre celui du gabarit</translation>
        </message>
        <message>
            <source>Add its steps behind ours</source>
            <translation>Ajouter ses étapes après les nôtres</translation>
        </message>
        <message>
            <source>Add it under another key</source>
            <translation>Ajouter sous une autre clé</translation>
        </message>
        <message>
            <source>Key of %1</source>
            <translation>Clé de %1</translation>
        </message>
        <message>
            <source>Apply template %1</source>
            <translation>Appliquer le gabarit %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n categories</source>
            <translation>
                <numerusform>%n catégorie</numerusform>
                <numerusform>%n catégories</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <translation>%1 = %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::AssignmentTable</name>
        <message>
            <source>&amp;Assign</source>
            <translation>&amp;Attribuer</translation>
        </message>
        <message>
            <source>To &amp;nobody</source>
            <translation>À &amp;personne</translation>
        </message>
        <message>
            <source>Where everybody has egos of their own, people hardly ever say things differently. Choose one or more, then who interviews them or how far that is.</source>
            <translation>Si chacun a ses propres egos, les contradictions sont rares. Choisissez un ou plusieurs egos, puis qui les interroge ou où cela en est.</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>Qui interroge qui</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Enquêteur ou enquêtrice</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>&amp;Interviewer:</source>
            <translation>&amp;Enquêteur ou enquêtrice :</translation>
        </message>
        <message>
            <source>&amp;State:</source>
            <translation>É&amp;tat :</translation>
        </message>
        <message>
            <source>Assign interviews</source>
            <translation>Attribuer des entretiens</translation>
        </message>
        <message>
            <source>State of interviews</source>
            <translation>État des entretiens</translation>
        </message>
        <message>
            <source>Assign interviews to nobody</source>
            <translation>N’attribuer les entretiens à personne</translation>
        </message>
    </context>
    <context>
        <name>alteri::AssumptionsDialog</name>
        <message>
            <source>What is assumed</source>
            <translation>Ce qui est supposé</translation>
        </message>
        <message>
            <source>Predictors and the effects that they would have, in units of the outcome. A predictor without a share of yes is a number with mean 0 and standard deviation 1.</source>
            <translation>Les prédicteurs et les effets qu’ils auraient, dans l’unité de la variable dépendante. Un prédicteur sans part de oui est un nombre de moyenne 0 et d’écart type 1.</translation>
        </message>
        <message>
            <source>Assume this</source>
            <translation>Supposer ceci</translation>
        </message>
        <message>
            <source>Predictors</source>
            <translation>Prédicteurs</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Prédicteur</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>Same for all partners</source>
            <translation>Même valeur pour tous les partenaires</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>Part de oui</translation>
        </message>
        <message>
            <source>Add predictor</source>
            <translation>Ajouter un prédicteur</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>ordered categories</source>
            <translation>des catégories ordonnées</translation>
        </message>
        <message>
            <source>How much of the variance that the predictors leave lies between egos</source>
            <translation>Quelle part de la variance laissée par les prédicteurs se situe entre les egos</translation>
        </message>
        <message>
            <source>The outcome is</source>
            <translation>La variable dépendante est</translation>
        </message>
        <message>
            <source>Shares of its categories</source>
            <translation>Parts de ses catégories</translation>
        </message>
        <message>
            <source>Standard deviation that the predictors leave</source>
            <translation>Écart type laissé par les prédicteurs</translation>
        </message>
        <message>
            <source>Intraclass correlation (ICC)</source>
            <translation>Corrélation intraclasse (ICC)</translation>
        </message>
        <message>
            <source>Add a predictor: the power is that to find its effect.</source>
            <translation>Ajoutez un prédicteur : la puissance est celle de trouver son effet.</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>« %1 » n’est pas un nombre.</translation>
        </message>
        <message>
            <source>Write the shares of the categories, from the lowest to the highest; they add up to 1.</source>
            <translation>Écrivez les parts des catégories, de la plus basse à la plus haute ; leur somme est 1.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeChoice</name>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>%1 (grouping of %2)</source>
            <translation>%1 (regroupement de %2)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Key in formulas and files</source>
            <translation>&amp;Clé dans les formules et les fichiers</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>Éc&amp;helle</translation>
        </message>
        <message>
            <source>Ho&amp;lds</source>
            <translation>S’appli&amp;que</translation>
        </message>
        <message>
            <source>&amp;Hint for the interviewer</source>
            <translation>Cons&amp;igne pour l’entretien</translation>
        </message>
        <message>
            <source>An &amp;answer</source>
            <translation>Une &amp;réponse</translation>
        </message>
        <message>
            <source>For the alter, the same on all maps</source>
            <translation>À l’alter, la même sur toutes les cartes</translation>
        </message>
        <message>
            <source>For each map anew</source>
            <translation>À chaque carte séparément</translation>
        </message>
        <message>
            <source>Is expected, unless it is a text</source>
            <translation>Est attendue, sauf pour un texte</translation>
        </message>
        <message>
            <source>Is expected</source>
            <translation>Est attendue</translation>
        </message>
        <message>
            <source>May stay open</source>
            <translation>Peut manquer</translation>
        </message>
        <message>
            <source>Enter writes the next category. Alt with an arrow moves it, Delete takes it away, and a list from elsewhere can be pasted, one category on each line.</source>
            <translation>Entrée écrit la modalité suivante. Alt avec une flèche la déplace, Suppr la retire, et l’on peut coller une liste venue d’ailleurs, une modalité par ligne.</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Unité</translation>
        </message>
        <message>
            <source>S&amp;mallest number expected</source>
            <translation>&amp;Plus petit nombre attendu</translation>
        </message>
        <message>
            <source>It means</source>
            <translation>Signification</translation>
        </message>
        <message>
            <source>Lar&amp;gest number expected</source>
            <translation>Plus &amp;grand nombre attendu</translation>
        </message>
        <message>
            <source>&amp;Decimals</source>
            <translation>&amp;Décimales</translation>
        </message>
        <message>
            <source>Asks &amp;for</source>
            <translation>D&amp;emande</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>Écrivez son nom et appuyez sur Entrée</translation>
        </message>
        <message>
            <source>Change attribute %1</source>
            <translation>Modifier l’attribut %1</translation>
        </message>
        <message>
            <source>Add attribute %1</source>
            <translation>Ajouter l’attribut %1</translation>
        </message>
        <message>
            <source>Change the scale of %1</source>
            <translation>Modifier l’échelle de %1</translation>
        </message>
        <message>
            <source>Change how precise %1 is</source>
            <translation>Modifier la précision de %1</translation>
        </message>
        <message>
            <source>Say %1 for each map</source>
            <translation>Indiquer %1 pour chaque carte</translation>
        </message>
        <message>
            <source>Say %1 for all maps</source>
            <translation>Indiquer %1 pour toutes les cartes</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>Peut révéler l’identité de quelqu’un</translation>
        </message>
        <message>
            <source>Offers as no answer: %1</source>
            <translation>Propose comme non-réponse : %1</translation>
        </message>
        <message>
            <source>Offers as no answer</source>
            <translation>Propose comme non-réponse</translation>
        </message>
        <message>
            <source>Is listed on the page on data protection</source>
            <translation>Figure sur la page consacrée à la protection des données</translation>
        </message>
        <message>
            <source>Ke&amp;y for yes</source>
            <translation>&amp;Touche pour oui</translation>
        </message>
        <message>
            <source>The same letter as a capital stands for no. An empty field takes the letter that is found.</source>
            <translation>La même lettre en majuscule vaut non. Un champ vide prend la lettre trouvée.</translation>
        </message>
        <message>
            <source>&amp;Question as it is asked</source>
            <translation>&amp;Question telle qu’elle est posée</translation>
        </message>
        <message>
            <source>Change categories</source>
            <translation>Modifier les catégories</translation>
        </message>
        <message>
            <source>&amp;Earliest date expected</source>
            <translation>Date attendue la plus &amp;ancienne</translation>
        </message>
        <message>
            <source>La&amp;test date expected</source>
            <translation>Date attendue la plus ré&amp;cente</translation>
        </message>
        <message>
            <source>2010, 2010-05 or 2010-05-31</source>
            <translation>2010, 2010-05 ou 2010-05-31</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributePreview</name>
        <message>
            <source>Show it so on maps</source>
            <translation>Afficher ainsi sur les cartes</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Aspect</translation>
        </message>
        <message>
            <source>Takes the place of what maps show by the same colour, symbol, badge or size now</source>
            <translation>Remplace ce que les cartes montrent actuellement par la même couleur, le même symbole, la même pastille ou la même taille</translation>
        </message>
        <message>
            <source>Show %1 on maps</source>
            <translation>Afficher %1 sur les cartes</translation>
        </message>
        <message>
            <source>Maps do not show answers to it.</source>
            <translation>Les cartes n’en montrent pas les réponses.</translation>
        </message>
        <message>
            <source>On maps and in their legend:</source>
            <translation>Sur les cartes et dans leur légende :</translation>
        </message>
        <message>
            <source>Maps do not show it yet; on them it could look like this:</source>
            <translation>Les cartes ne le montrent pas encore ; il pourrait s’y présenter ainsi :</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeTree</name>
        <message>
            <source>Attributes</source>
            <translation>Attributs</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Tie to ego, for each map</source>
            <translation>Relation à ego, par carte</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>Relation entre alters</translation>
        </message>
        <message>
            <source>Kinds of ties</source>
            <translation>Types de relations</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>Orientée →</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>Non orientée</translation>
        </message>
    </context>
    <context>
        <name>alteri::BackupsDialog</name>
        <message>
            <source>When a study is closed in which much was done, write a backup</source>
            <translation>Écrire une sauvegarde à la fermeture d’une étude dans laquelle on a beaucoup travaillé</translation>
        </message>
        <message>
            <source>Beside each study</source>
            <translation>À côté de chaque étude</translation>
        </message>
        <message>
            <source>There is no backup of this study here yet.</source>
            <translation>Il n’y a pas encore de sauvegarde de cette étude ici.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Every change is on the disk at once. Backups are for what befalls the file itself: it is deleted, or its disk fails. The last %1 of each study are kept. Those of protected studies are protected.</source>
            <translation>Chaque modification est aussitôt sur le disque. Les sauvegardes servent pour ce qui arrive au fichier lui-même : il est supprimé, ou son disque tombe en panne. Les %1 dernières de chaque étude sont conservées. Celles des études protégées sont protégées.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Dossier :</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Créée le</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Afficher le dossier</translation>
        </message>
    </context>
    <context>
        <name>alteri::BatchPage</name>
        <message>
            <source>(a), (b), … before the titles</source>
            <translation>(a), (b), … devant les titres</translation>
        </message>
        <message>
            <source>Export these maps…</source>
            <translation>Exporter ces cartes…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Maps to export</source>
            <translation>Cartes à exporter</translation>
        </message>
        <message>
            <source>One file for each map</source>
            <translation>Un fichier par carte</translation>
        </message>
        <message>
            <source>Several maps on a page</source>
            <translation>Plusieurs cartes par page</translation>
        </message>
        <message>
            <source>Two maps side by side, (a) and (b)</source>
            <translation>Deux cartes côte à côte, (a) et (b)</translation>
        </message>
        <message>
            <source>{ego}, {code}, {map} and {n} are filled in</source>
            <translation>{ego}, {code}, {map} et {n} sont remplacés</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>rows ×</source>
            <translation>lignes ×</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>colonnes</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Sous forme de</translation>
        </message>
        <message>
            <source>Names of files</source>
            <translation>Noms des fichiers</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Choose exactly two maps</source>
            <translation>Choisissez exactement deux cartes</translation>
        </message>
    </context>
    <context>
        <name>alteri::BinsStepPage</name>
        <message>
            <source>All partners</source>
            <translation>Tous les partenaires</translation>
        </message>
        <message>
            <source>Not sorted yet</source>
            <translation>Pas encore classés</translation>
        </message>
        <message>
            <source>No bin has the key %1</source>
            <translation>Aucun casier n’a la touche %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryLooks</name>
        <message>
            <source>Circle</source>
            <translation>Cercle</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Carré</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Losange</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>Triangle</translation>
        </message>
        <message>
            <source>Triangle downwards</source>
            <translation>Triangle vers le bas</translation>
        </message>
        <message>
            <source>Pentagon</source>
            <translation>Pentagone</translation>
        </message>
        <message>
            <source>Hexagon</source>
            <translation>Hexagone</translation>
        </message>
        <message>
            <source>Cross</source>
            <translation>Croix</translation>
        </message>
        <message>
            <source>Badge with plus</source>
            <translation>Pastille plus</translation>
        </message>
        <message>
            <source>Badge with minus</source>
            <translation>Pastille moins</translation>
        </message>
        <message>
            <source>No badge</source>
            <translation>Sans pastille</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>On maps the colours of “%1” and “%2” look alike, to some people at least.</source>
            <translation>Sur les cartes, les couleurs de « %1 » et « %2 » se ressemblent, du moins pour certains.</translation>
        </message>
        <message>
            <source>Printed in grey, “%1” and “%2” look alike; different symbols would tell them apart.</source>
            <translation>Imprimées en gris, « %1 » et « %2 » se ressemblent ; des symboles différents les distingueraient.</translation>
        </message>
        <message>
            <source>“%1” and “%2” have the same symbol, and not both have a colour.</source>
            <translation>« %1 » et « %2 » ont le même symbole, et n’ont pas toutes deux une couleur.</translation>
        </message>
        <message numerus="yes">
            <source>The same is true of %n other pairs.</source>
            <translation>
                <numerusform>Il en va de même pour %n autre paire.</numerusform>
                <numerusform>Il en va de même pour %n autres paires.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryModel</name>
        <message>
            <source>A retired category is not offered any more; answers that were given stay.</source>
            <translation>Une modalité désactivée n’est plus proposée ; les réponses données restent.</translation>
        </message>
        <message>
            <source>Who gives this answer is asked what it is: “other, namely …”.</source>
            <translation>À qui donne cette réponse, on demande de préciser : « autre, à savoir… ».</translation>
        </message>
        <message>
            <source>New category…</source>
            <translation>Nouvelle modalité…</translation>
        </message>
        <message>
            <source>Add category %1</source>
            <translation>Ajouter la modalité %1</translation>
        </message>
        <message>
            <source>Change category %1</source>
            <translation>Modifier la modalité %1</translation>
        </message>
        <message>
            <source>Rename category %1</source>
            <translation>Renommer la modalité %1</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>Désactiver la modalité %1</translation>
        </message>
        <message>
            <source>Offer category %1 again</source>
            <translation>Proposer de nouveau la modalité %1</translation>
        </message>
        <message>
            <source>Move category %1</source>
            <translation>Déplacer la modalité %1</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <source>Namely</source>
            <translation>À savoir</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Désactivée</translation>
        </message>
        <message>
            <source>The key that codes this answer. Write another letter to have that one; an empty field takes the one that is found.</source>
            <translation>La touche qui code cette réponse. Écrivez une autre lettre pour l’avoir ; un champ vide prend celle qui est trouvée.</translation>
        </message>
        <message>
            <source>Change the key of category %1</source>
            <translation>Changer la touche de la catégorie %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryPicker</name>
        <message>
            <source>Begin a name to add it</source>
            <translation>Commencez un nom pour l’ajouter</translation>
        </message>
        <message>
            <source>Begin the name</source>
            <translation>Commencez le nom</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Retirer : %1</translation>
        </message>
        <message>
            <source>“%1” is none of the categories, or several.</source>
            <translation>« %1 » ne correspond à aucune modalité, ou à plusieurs.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryTable</name>
        <message>
            <source>Categories</source>
            <translation>Modalités</translation>
        </message>
        <message>
            <source>Paste categories</source>
            <translation>Coller des modalités</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>Désactiver la modalité %1</translation>
        </message>
        <message>
            <source>Delete category %1</source>
            <translation>Supprimer la modalité %1</translation>
        </message>
        <message>
            <source>Merge categories</source>
            <translation>Fusionner des modalités</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Take the categories of %1</source>
            <translation>Reprendre les modalités de %1</translation>
        </message>
        <message>
            <source>Split category %1</source>
            <translation>Diviser la modalité %1</translation>
        </message>
        <message>
            <source>Convert categories of %1</source>
            <translation>Convertir les modalités de %1</translation>
        </message>
        <message>
            <source>Make category %1</source>
            <translation>Créer la modalité %1</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Renommer</translation>
        </message>
        <message>
            <source>&amp;Split…</source>
            <translation>&amp;Diviser…</translation>
        </message>
        <message>
            <source>&amp;Convert by a table…</source>
            <translation>Con&amp;vertir selon un tableau…</translation>
        </message>
        <message>
            <source>What was sai&amp;d to it…</source>
            <translation>Ce &amp;qui a été précisé…</translation>
        </message>
        <message>
            <source>&amp;Take those of</source>
            <translation>Re&amp;prendre celles de</translation>
        </message>
        <message>
            <source>&amp;Import from a table…</source>
            <translation>&amp;Importer d’un tableau…</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Vers le &amp;haut</translation>
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation>&amp;Coller une liste</translation>
        </message>
        <message>
            <source>De&amp;lete…</source>
            <translation>&amp;Supprimer…</translation>
        </message>
        <message>
            <source>Sort categories</source>
            <translation>Trier les catégories</translation>
        </message>
        <message>
            <source>Propose colours and symbols</source>
            <translation>Proposer des couleurs et des symboles</translation>
        </message>
        <message>
            <source>S&amp;ort</source>
            <translation>&amp;Trier</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>Par code</translation>
        </message>
        <message>
            <source>The other way round</source>
            <translation>Dans l’autre sens</translation>
        </message>
        <message>
            <source>&amp;Merge into…</source>
            <translation>&amp;Fusionner avec…</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>Vers le &amp;bas</translation>
        </message>
        <message>
            <source>Propose colours and s&amp;ymbols</source>
            <translation>Proposer des couleurs et des s&amp;ymboles</translation>
        </message>
        <message>
            <source>Gives those that have none colours and symbols that can be told apart, also in grey and with colour blindness</source>
            <translation>Donne à celles qui n’en ont pas des couleurs et des symboles que l’on distingue, même en gris et en cas de daltonisme</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellDelegate</name>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Codes with semicolons between them</source>
            <translation>Codes séparés par des points-virgules</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Non rempli</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellEditText</name>
        <message>
            <source>Rename ego</source>
            <translation>Renommer l’ego</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>Renommer la carte</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Renommer l’alter</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Coder %1</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>Un nom ne peut pas être vide.</translation>
        </message>
        <message>
            <source>“%1” is no answer. %2</source>
            <translation>« %1 » n’est pas une réponse. %2</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write it as 12 or 0.5.</source>
            <translation>« %1 » n’est pas un nombre. Écrivez-le comme 12 ou 0,5.</translation>
        </message>
        <message>
            <source>“%1” is not a date. %2</source>
            <translation>« %1 » n’est pas une date. %2</translation>
        </message>
        <message>
            <source>“%1” is no category. %2</source>
            <translation>« %1 » n’est pas une modalité. %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::CentringDialog</name>
        <message>
            <source>Change centred column</source>
            <translation>Modifier la colonne centrée</translation>
        </message>
        <message>
            <source>Centre variables</source>
            <translation>Centrer des variables</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Name of the new column</source>
            <translation>Nom de la nouvelle colonne</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Centre at the grand mean: value less the mean of all</source>
            <translation>Centrer sur la moyenne générale : valeur moins la moyenne de tous</translation>
        </message>
        <message>
            <source>Centre at ego’s mean: value less the mean of ego’s ties (variables of ties)</source>
            <translation>Centrer sur la moyenne d’ego : valeur moins la moyenne des relations d’ego (variables des relations)</translation>
        </message>
        <message>
            <source>Ego’s mean itself, as a variable of ego (variables of ties)</source>
            <translation>La moyenne d’ego elle-même, comme variable d’ego (variables des relations)</translation>
        </message>
        <message>
            <source>%1, centred</source>
            <translation>%1, centrée</translation>
        </message>
        <message>
            <source>%1, centred within egos</source>
            <translation>%1, centrée au sein des egos</translation>
        </message>
        <message>
            <source>%1, mean of ego</source>
            <translation>%1, moyenne d’ego</translation>
        </message>
        <message>
            <source>Tick the variables to centre; double-click a name to change it.</source>
            <translation>Cochez les variables à centrer ; double-cliquez sur un nom pour le modifier.</translation>
        </message>
        <message>
            <source>Tick one variable.</source>
            <translation>Cochez une variable.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheatSheet</name>
        <message>
            <source>No answer (in the line, or when asked)</source>
            <translation>Sans réponse (dans la ligne, ou quand on pose la question)</translation>
        </message>
        <message>
            <source>Naming and finding</source>
            <translation>Nommer et trouver</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Name a partner, or just type its name</source>
            <translation>Nommer un partenaire, ou simplement taper son nom</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Next open partner; with Shift the one before</source>
            <translation>Partenaire suivant à compléter ; avec Maj, le précédent</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Un pas en arrière</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Placing</source>
            <translation>Placer</translation>
        </message>
        <message>
            <source>Along the ring</source>
            <translation>Le long de l’anneau</translation>
        </message>
        <message>
            <source>To the next ring inwards or outwards</source>
            <translation>Vers l’anneau suivant, à l’intérieur ou à l’extérieur</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Ôter de la carte</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>Relier tous les alters sélectionnés</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>Tracer des relations</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>While dragging: exactly here; on the paper: lasso</source>
            <translation>En glissant : exactement ici ; sur le fond : lasso</translation>
        </message>
        <message>
            <source>Ctrl+Shift+K</source>
            <translation>Ctrl+Maj+K</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheckText</name>
        <message>
            <source>%1 of %2 egos have one tie only.</source>
            <translation>%1 egos sur %2 n’ont qu’une seule relation.</translation>
        </message>
        <message>
            <source>“%1” of %2 does not occur and is left out.</source>
            <translation>« %1 » de %2 n’apparaît pas et est laissé de côté.</translation>
        </message>
        <message>
            <source>“%1” of %2 occurs in one tie only.</source>
            <translation>« %1 » de %2 n’apparaît que dans une seule relation.</translation>
        </message>
        <message>
            <source>All %1 ties of “%2” (%3) have the same outcome.</source>
            <translation>Les %1 relations avec « %2 » (%3) ont toutes le même résultat.</translation>
        </message>
        <message>
            <source>%1 partners are named by several egos (%2 of %3 ties), such as %4.</source>
            <translation>%1 partenaires sont nommés par plusieurs egos (%2 relations sur %3), par exemple %4.</translation>
        </message>
        <message>
            <source>%1 egos have ties on several maps (%2 of %3 ties).</source>
            <translation>%1 egos ont des relations sur plusieurs cartes (%2 relations sur %3).</translation>
        </message>
        <message>
            <source>“%1” has two values only (yes and no) and is fitted as a number.</source>
            <translation>« %1 » n’a que deux valeurs (oui et non) et est ajusté comme un nombre.</translation>
        </message>
        <message>
            <source>“%1” has %2 steps only and is fitted as a number.</source>
            <translation>« %1 » n’a que %2 degrés et est ajusté comme un nombre.</translation>
        </message>
        <message>
            <source>“%1” is left out: other terms determine it.</source>
            <translation>« %1 » est laissé de côté : d’autres termes le déterminent.</translation>
        </message>
        <message>
            <source>“%1” is the same for all ties and is left out.</source>
            <translation>« %1 » est le même pour toutes les relations et est laissé de côté.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>Un effet aléatoire n’a pas de variance (ajustement singulier).</translation>
        </message>
        <message>
            <source>The search for the variances did not arrive; the estimates may be wrong.</source>
            <translation>La recherche des variances n’a pas abouti ; les estimations peuvent être fausses.</translation>
        </message>
        <message>
            <source>No tie has the outcome %1; the model does without.</source>
            <translation>Aucune relation n’a le résultat %1 ; le modèle s’en passe.</translation>
        </message>
        <message>
            <source>The counts vary no more than Poisson's do; the model is Poisson's.</source>
            <translation>Les comptages ne varient pas plus que selon la loi de Poisson ; le modèle est de Poisson.</translation>
        </message>
        <message>
            <source>With fewer than 10 egos for each predictor of egos and networks, their standard errors tend to be too small; use REML and few predictors.</source>
            <translation>Avec moins de 10 egos par prédicteur des egos et des réseaux, leurs erreurs standard tendent à être trop petites ; utilisez REML et peu de prédicteurs.</translation>
        </message>
        <message>
            <source>They tell nothing about differences within egos; the model stays valid.</source>
            <translation>Ils ne disent rien des différences au sein des egos ; le modèle reste valide.</translation>
        </message>
        <message>
            <source>Nothing can be estimated for it in these ties.</source>
            <translation>Rien ne peut être estimé pour cela dans ces relations.</translation>
        </message>
        <message>
            <source>Its estimate rests on a single tie; group it with another category.</source>
            <translation>Son estimation repose sur une seule relation ; regroupez-la avec une autre modalité.</translation>
        </message>
        <message>
            <source>Without variance within the category its standard error rests on the others; group it with another category.</source>
            <translation>Sans variance au sein de la modalité, son erreur standard repose sur les autres ; regroupez-la avec une autre modalité.</translation>
        </message>
        <message>
            <source>The limit is a variance inflation of 5 (for several columns by the root of the generalized one, Fox and Monette 1992). Leave a term out, or centre the variables of an interaction.</source>
            <translation>La limite est une inflation de la variance de 5 (pour plusieurs colonnes, d’après la racine de l’inflation généralisée, Fox et Monette 1992). Omettez un terme, ou centrez les variables d’une interaction.</translation>
        </message>
        <message>
            <source>Ties that miss one of the model's variables are left out. If they differ from the others, estimates are biased.</source>
            <translation>Les relations auxquelles manque une variable du modèle sont laissées de côté. Si elles diffèrent des autres, les estimations sont biaisées.</translation>
        </message>
        <message>
            <source>Networks overlap, so ties of different egos are not independent; a second random part for partners, (1 | alter), can be considered.</source>
            <translation>Les réseaux se recoupent, de sorte que les relations d’egos différents ne sont pas indépendantes ; une seconde partie aléatoire pour les partenaires, (1 | alter), peut être envisagée.</translation>
        </message>
        <message>
            <source>Ties of one map are more alike than those of other maps of ego, and the same partners come again; the model takes them for independent. Add (1 | %1) or (1 | alter), or choose one wave.</source>
            <translation>Les relations d’une carte se ressemblent plus que celles des autres cartes d’ego, et les mêmes partenaires reviennent ; le modèle les tient pour indépendantes. Ajoutez (1 | %1) ou (1 | alter), ou choisissez une vague.</translation>
        </message>
        <message>
            <source>Coefficients are differences in the share of yes; predictions may lie below 0 or above 1, and the residuals are not normal.</source>
            <translation>Les coefficients sont des différences dans la part de oui ; les prédictions peuvent être inférieures à 0 ou supérieures à 1, et les résidus ne suivent pas une loi normale.</translation>
        </message>
        <message>
            <source>The steps are taken for equally far apart; predictions lie between and beyond them.</source>
            <translation>Les degrés sont tenus pour également espacés ; les prédictions se situent entre eux et au-delà.</translation>
        </message>
        <message>
            <source>It cannot be estimated with these data; take it out of the model.</source>
            <translation>Il ne peut pas être estimé avec ces données ; retirez-le du modèle.</translation>
        </message>
        <message>
            <source>The estimates are valid; a model without this random effect fits as well.</source>
            <translation>Les estimations sont valides ; un modèle sans cet effet aléatoire s’ajuste aussi bien.</translation>
        </message>
        <message>
            <source>Leave random effects out, or write || instead of |.</source>
            <translation>Omettez des effets aléatoires, ou écrivez || au lieu de |.</translation>
        </message>
        <message>
            <source>Its estimate is %1. The other estimates are those without these ties and this term; group the category with another one.</source>
            <translation>Son estimation est %1. Les autres estimations sont obtenues sans ces relations et sans ce terme ; regroupez la modalité avec une autre.</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>infinie</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>infinie et négative</translation>
        </message>
        <message>
            <source>Its threshold cannot be estimated; the other categories keep their order.</source>
            <translation>Son seuil ne peut pas être estimé ; les autres modalités gardent leur ordre.</translation>
        </message>
        <message>
            <source>Theta of the negative binomial distribution is infinite.</source>
            <translation>Le thêta de la loi binomiale négative est infini.</translation>
        </message>
        <message>
            <source>There are only %1 egos; at least 10 are wanted.</source>
            <translation>Il n’y a que %1 egos ; il en faut au moins 10.</translation>
        </message>
        <message>
            <source>%1 egos for %2 predictors of egos and networks: %3 each, at least 10 are wanted.</source>
            <translation>%1 egos pour %2 prédicteurs des egos et des réseaux : %3 pour chacun, il en faut au moins 10.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the highest outcome.</source>
            <translation>Les %1 relations avec « %2 » (valeur %3) ont toutes le résultat le plus élevé.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the lowest outcome.</source>
            <translation>Les %1 relations avec « %2 » (valeur %3) ont toutes le résultat le plus bas.</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (VIF %2).</source>
            <translation>%1 est colinéaire avec d’autres termes (VIF %2).</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (GVIF %2 per column).</source>
            <translation>%1 est colinéaire avec d’autres termes (GVIF %2 par colonne).</translation>
        </message>
        <message>
            <source>The interaction adds to it.</source>
            <translation>L’interaction y contribue.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 of %2 ties (%3 %) are dropped for missing values (%4).</source>
            <translation>%1 relations sur %2 (%3 %) sont laissées de côté pour cause de valeurs manquantes (%4).</translation>
        </message>
        <message>
            <source>%1 networks for %2 predictors.</source>
            <translation>%1 réseaux pour %2 prédicteurs.</translation>
        </message>
        <message>
            <source>With fewer than 10 networks for each predictor, estimates are uncertain and R² is too high; use few predictors.</source>
            <translation>Avec moins de 10 réseaux par prédicteur, les estimations sont incertaines et R² est trop élevé ; prenez peu de prédicteurs.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ChecksPanel</name>
        <message>
            <source>There are no models</source>
            <translation>Il n’y a pas de modèle</translation>
        </message>
        <message>
            <source>Models without an estimate could not be checked</source>
            <translation>Les modèles sans estimation n’ont pas pu être vérifiés</translation>
        </message>
        <message>
            <source>Models are being fitted</source>
            <translation>Les modèles sont en cours d’ajustement</translation>
        </message>
        <message>
            <source>Nothing to watch</source>
            <translation>Rien à signaler</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Points d’attention</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Avertissement : %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Remarque : %1</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>À savoir</translation>
        </message>
        <message numerus="yes">
            <source>To watch: %n warnings</source>
            <translation>
                <numerusform>Points d’attention : %n avertissement</numerusform>
                <numerusform>Points d’attention : %n avertissements</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ChooseTemplateDialog</name>
        <message>
            <source>Apply template</source>
            <translation>Appliquer un modèle</translation>
        </message>
        <message>
            <source>Next…</source>
            <translation>Suivant…</translation>
        </message>
        <message>
            <source>Shows what comes in before anything does</source>
            <translation>Montre ce qui entre avant que quoi que ce soit n’entre</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookDialog</name>
        <message>
            <source>Print codebook</source>
            <translation>Imprimer le livre de codes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <source>Export codebook</source>
            <translation>Exporter le livre de codes</translation>
        </message>
        <message>
            <source>%1 – codebook</source>
            <translation>%1 – livre de codes</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookPrint</name>
        <message>
            <source>from %1</source>
            <translation>à partir de %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>jusqu’à %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>%1 (not offered any more)</source>
            <translation>%1 (n’est plus proposée)</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 sur %2 ont répondu</translation>
        </message>
        <message>
            <source>open: %1</source>
            <translation>à compléter : %1</translation>
        </message>
        <message>
            <source>may stay open</source>
            <translation>peut manquer</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>Types de relations entre alters</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>orientée</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>non orientée</translation>
        </message>
        <message>
            <source>Codebook, %1</source>
            <translation>Livre de codes, %1</translation>
        </message>
        <message>
            <source>offers no reason for a missing answer</source>
            <translation>ne propose aucune raison de non-réponse</translation>
        </message>
        <message>
            <source>offers as no answer: %1</source>
            <translation>propose comme non-réponse : %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookText</name>
        <message>
            <source>Write the year as 2026.</source>
            <translation>Écrivez l’année sous la forme 2026.</translation>
        </message>
        <message>
            <source>Write the month as 2026-01, or the year as 2026.</source>
            <translation>Écrivez le mois sous la forme 2026-01, ou l’année sous la forme 2026.</translation>
        </message>
        <message>
            <source>Write the date as 2026-01-31, as 2026-01 or as 2026.</source>
            <translation>Écrivez la date sous la forme 2026-01-31, 2026-01 ou 2026.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Non demandé</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>nominal</source>
            <translation>nominale</translation>
        </message>
        <message>
            <source>ordinal</source>
            <translation>ordinale</translation>
        </message>
        <message>
            <source>numeric</source>
            <translation>numérique</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>notation</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>plusieurs réponses</translation>
        </message>
        <message>
            <source>long text</source>
            <translation>texte long</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>L’année</translation>
        </message>
        <message>
            <source>The month, or the year alone</source>
            <translation>Le mois, ou l’année seule</translation>
        </message>
        <message>
            <source>The day, or month or year alone</source>
            <translation>Le jour, ou le mois ou l’année seuls</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>aaaa</translation>
        </message>
        <message>
            <source>yyyy-mm or yyyy</source>
            <translation>aaaa-mm ou aaaa</translation>
        </message>
        <message>
            <source>yyyy-mm-dd, yyyy-mm or yyyy</source>
            <translation>aaaa-mm-jj, aaaa-mm ou aaaa</translation>
        </message>
        <message>
            <source>ego</source>
            <translation>ego</translation>
        </message>
        <message>
            <source>alter</source>
            <translation>alter</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>relation</translation>
        </message>
        <message>
            <source>tie between alteri</source>
            <translation>relation entre alters</translation>
        </message>
        <message>
            <source>Write codes or names with semicolons between them, such as ar; de.</source>
            <translation>Écrivez des codes ou des noms séparés par des points-virgules, par exemple ar; de.</translation>
        </message>
        <message>
            <source>Write the code or the name of a category.</source>
            <translation>Écrivez le code ou le nom d’une modalité.</translation>
        </message>
        <message>
            <source>Write a whole number from %1 to %2.</source>
            <translation>Écrivez un nombre entier de %1 à %2.</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>Écrivez un nombre, par exemple 12 ou 0,5.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Aucune d’elles</translation>
        </message>
        <message>
            <source>Alter and tie (level 1)</source>
            <translation>Alter et relation (niveau 1)</translation>
        </message>
        <message>
            <source>Ego (level 2)</source>
            <translation>Ego (niveau 2)</translation>
        </message>
        <message>
            <source>Network (level 2)</source>
            <translation>Réseau (niveau 2)</translation>
        </message>
        <message>
            <source>Alter (level 1)</source>
            <translation>Alter (niveau 1)</translation>
        </message>
        <message>
            <source>Tie (level 1)</source>
            <translation>Relation (niveau 1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookWindow</name>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attributs</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Guide d’entretien</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Add attribute</source>
            <translation>Ajouter un attribut</translation>
        </message>
        <message>
            <source>A new attribute of whom is selected in the list</source>
            <translation>Un nouvel attribut de ce qui est sélectionné dans la liste</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Says first what uses the attribute</source>
            <translation>Indique d’abord ce qui utilise l’attribut</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Asks for the attribute earlier</source>
            <translation>Demande l’attribut plus tôt</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Asks for the attribute later</source>
            <translation>Demande l’attribut plus tard</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>Annule la dernière modification</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>Refait la modification</translation>
        </message>
        <message>
            <source>Ties between partners are of one of these kinds. The kind of the ties that you draw is chosen above the map (F4). Select a kind to change it, or press “Add kind of tie” for a new one.</source>
            <translation>Les relations entre partenaires sont de l’un de ces types. Le type des relations que vous tracez se choisit au-dessus de la carte (F4). Sélectionnez un type pour le modifier, ou appuyez sur « Ajouter un type de relation » pour en créer un.</translation>
        </message>
        <message>
            <source>This study has no attributes yet. Choose at the left whom they are about, press “Add attribute” and write its name.</source>
            <translation>Cette étude n’a pas encore d’attribut. Choisissez à gauche sur qui il porte, appuyez sur « Ajouter un attribut » et écrivez son nom.</translation>
        </message>
        <message>
            <source>Select an attribute to change it, or press “Add attribute” for a new one of this group.</source>
            <translation>Sélectionnez un attribut pour le modifier, ou appuyez sur « Ajouter un attribut » pour en créer un dans ce groupe.</translation>
        </message>
        <message>
            <source>Delete kind of tie</source>
            <translation>Supprimer le type de relation</translation>
        </message>
        <message>
            <source>It cannot be deleted; remove these ties first.</source>
            <translation>Il ne peut pas être supprimé ; retirez d’abord ces relations.</translation>
        </message>
        <message>
            <source>They ask about no kind of tie then.</source>
            <translation>Elles ne demandent alors aucun type de relation.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete attribute</source>
            <translation>Supprimer l’attribut</translation>
        </message>
        <message>
            <source>Delete attribute %1</source>
            <translation>Supprimer l’attribut %1</translation>
        </message>
        <message>
            <source>Move kind of tie</source>
            <translation>Déplacer le type de relation</translation>
        </message>
        <message>
            <source>Move attribute %1</source>
            <translation>Déplacer l’attribut %1</translation>
        </message>
        <message>
            <source>Import categories</source>
            <translation>Importer des modalités</translation>
        </message>
        <message numerus="yes">
            <source>%n categories were added; those that there were stay as they are.</source>
            <translation>
                <numerusform>%n modalité a été ajoutée ; celles qui existaient restent telles quelles.</numerusform>
                <numerusform>%n modalités ont été ajoutées ; celles qui existaient restent telles quelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column “%1” means nothing here; columns are label, code, colour, symbol.</source>
            <translation>La colonne « %1 » n’a pas de sens ici ; les colonnes sont label, code, colour, symbol.</translation>
        </message>
        <message>
            <source>Add kind of tie</source>
            <translation>Ajouter un type de relation</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientChart</name>
        <message>
            <source>No coefficient is chosen to be shown</source>
            <translation>Aucun coefficient n’est choisi pour l’affichage</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>Estimation standardisée</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>Estimation (b)</translation>
        </message>
        <message>
            <source>%1 with 95 % interval</source>
            <translation>%1 avec intervalle à 95 %</translation>
        </message>
        <message>
            <source>%1 with 90 % interval</source>
            <translation>%1 avec intervalle à 90 %</translation>
        </message>
        <message>
            <source>%1 with 90 % (thick) and 95 % (thin) intervals</source>
            <translation>%1 avec intervalles à 90 % (épais) et à 95 % (fins)</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPage</name>
        <message>
            <source>Coefficient plot</source>
            <translation>Graphique des coefficients</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and its coefficients are drawn here.</source>
            <translation>Cette étude n’a pas de modèle enregistré. Créez-en un sur la page des modèles, et ses coefficients seront tracés ici.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPanel</name>
        <message>
            <source>Standardised</source>
            <translation>Standardisé</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>Rapports de cotes et de taux</translation>
        </message>
        <message>
            <source>Regression table below</source>
            <translation>Tableau de régression au-dessous</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>Intervalles</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Terms, in their order</source>
            <translation>Termes, dans leur ordre</translation>
        </message>
        <message>
            <source>Chart, one scale</source>
            <translation>Graphique, une échelle</translation>
        </message>
        <message>
            <source>Print, with numbers</source>
            <translation>Impression, avec chiffres</translation>
        </message>
        <message>
            <source>Chart: all models on one scale. Print: a scale for each block and columns of numbers.</source>
            <translation>Graphique : tous les modèles sur une seule échelle. Impression : une échelle par bloc et des colonnes de chiffres.</translation>
        </message>
        <message>
            <source>90 % and 95 %</source>
            <translation>90 % et 95 %</translation>
        </message>
        <message>
            <source>95 %</source>
            <translation>95 %</translation>
        </message>
        <message>
            <source>90 %</source>
            <translation>90 %</translation>
        </message>
        <message>
            <source>In standard deviations: b × SD(x) / SD(y), over the ties of the model</source>
            <translation>En écarts-types : b × ET(x) / ET(y), sur les relations du modèle</translation>
        </message>
        <message>
            <source>Gives the numbers of models with a logit or log link as exp(b) in the print form</source>
            <translation>Donne les chiffres des modèles à lien logit ou log sous la forme exp(b) dans la forme imprimée</translation>
        </message>
        <message>
            <source>Sets the regression table under the print form</source>
            <translation>Place le tableau de régression sous la forme imprimée</translation>
        </message>
        <message>
            <source>Move the term up</source>
            <translation>Monter le terme</translation>
        </message>
        <message>
            <source>Move the term down</source>
            <translation>Descendre le terme</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPrint</name>
        <message>
            <source>standardised estimates b × SD(x) / SD(y)</source>
            <translation>estimations standardisées b × ET(x) / ET(y)</translation>
        </message>
        <message>
            <source>estimates b</source>
            <translation>estimations b</translation>
        </message>
        <message>
            <source>Points: %1; lines: 95 % confidence intervals</source>
            <translation>Points : %1 ; traits : intervalles de confiance à 95 %</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % confidence intervals</source>
            <translation>Points : %1 ; traits : intervalles de confiance à 90 %</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % (thick) and 95 % (thin) confidence intervals</source>
            <translation>Points : %1 ; traits : intervalles de confiance à 90 % (épais) et à 95 % (fins)</translation>
        </message>
        <message>
            <source>; each block has its own scale</source>
            <translation> ; chaque bloc a sa propre échelle</translation>
        </message>
        <message>
            <source>Filled points and bold estimates: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>Points pleins et estimations en gras : l’intervalle à 95 % exclut zéro (p &lt; 0,05, %1).</translation>
        </message>
        <message>
            <source>Filled points: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>Points pleins : l’intervalle à 95 % exclut zéro (p &lt; 0,05, %1).</translation>
        </message>
        <message>
            <source>Places are those of b; the numbers of models with odds or rate ratios are exp(b), compared with 1.</source>
            <translation>Les positions sont celles de b ; les chiffres des modèles à rapports de cotes ou de taux sont exp(b), comparés à 1.</translation>
        </message>
        <message>
            <source>Reference categories: %1.</source>
            <translation>Modalités de référence : %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1).</source>
            <translation>Les modèles ont des variables dépendantes différentes (%1).</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1); each estimate is in units of its own outcome.</source>
            <translation>Les modèles ont des variables dépendantes différentes (%1) ; chaque estimation est dans l’unité de sa propre variable dépendante.</translation>
        </message>
        <message>
            <source>Coefficients of the multilevel models</source>
            <translation>Coefficients des modèles multiniveaux</translation>
        </message>
        <message>
            <source>Coefficients of multilevel models of different outcomes</source>
            <translation>Coefficients de modèles multiniveaux à variables dépendantes différentes</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel model</source>
            <translation>%1 : coefficients du modèle multiniveau</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel models</source>
            <translation>%1 : coefficients des modèles multiniveaux</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>Estimation standardisée</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>Estimation (b)</translation>
        </message>
        <message>
            <source>b or exp(b)</source>
            <translation>b ou exp(b)</translation>
        </message>
        <message>
            <source>90 % CI</source>
            <translation>IC à 90 %</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC à 95 %</translation>
        </message>
        <message>
            <source>Coefficients of models of different outcomes</source>
            <translation>Coefficients de modèles de variables dépendantes différentes</translation>
        </message>
        <message>
            <source>%1: coefficients of the model</source>
            <translation>%1 : coefficients du modèle</translation>
        </message>
        <message>
            <source>%1: coefficients of the models</source>
            <translation>%1 : coefficients des modèles</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientText</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7</source>
            <translation>%1, %2 : b = %3 (ES %4), intervalle à 95 % de %5 à %6, p = %7</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnBar</name>
        <message>
            <source>&amp;Use as</source>
            <translation>&amp;Utiliser comme</translation>
        </message>
        <message>
            <source>A&amp;bout</source>
            <translation>À pro&amp;pos de</translation>
        </message>
        <message>
            <source>S&amp;cale</source>
            <translation>Éc&amp;helle</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Libellé</translation>
        </message>
        <message>
            <source>Column “%1”</source>
            <translation>Colonne « %1 »</translation>
        </message>
        <message>
            <source>The codebook has this attribute.</source>
            <translation>Le livre de codes contient cet attribut.</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Tel que reconnu</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Tel que reconnu : %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnMenu</name>
        <message>
            <source>Structure</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Tout masquer</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnText</name>
        <message>
            <source>Grouping of “%1”:</source>
            <translation>Regroupement de « %1 » :</translation>
        </message>
        <message>
            <source>%1 less the mean of all</source>
            <translation>%1 moins la moyenne de tous</translation>
        </message>
        <message>
            <source>%1 less the mean of ego’s ties</source>
            <translation>%1 moins la moyenne des relations d’ego</translation>
        </message>
        <message>
            <source>Mean of %1 over ego’s ties</source>
            <translation>Moyenne de %1 sur les relations d’ego</translation>
        </message>
        <message>
            <source>Cannot be worked out: %1</source>
            <translation>Calcul impossible : %1</translation>
        </message>
        <message>
            <source>Computed from the data: cannot be edited here.</source>
            <translation>Calculé à partir des données : ne peut pas être modifié ici.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CompareWindow</name>
        <message>
            <source>Show the first map behind the second</source>
            <translation>Afficher la première carte derrière la seconde</translation>
        </message>
        <message>
            <source>Compare maps</source>
            <translation>Comparer des cartes</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>%1 stayed, %2 entered (dashed green), %3 left (orange, struck out)</source>
            <translation>%1 restés, %2 arrivés (tirets verts), %3 partis (orange, barrés)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ComputedDialog</name>
        <message>
            <source>Change computed column</source>
            <translation>Modifier la colonne calculée</translation>
        </message>
        <message>
            <source>Computed column</source>
            <translation>Colonne calculée</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>a short name for formulas, for example members_per_staff</source>
            <translation>un nom court pour les formules, par exemple members_per_staff</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>tel qu’on le lit dans les tableaux</translation>
        </message>
        <message>
            <source>One value per ego</source>
            <translation>Une valeur par ego</translation>
        </message>
        <message>
            <source>One value per network (map)</source>
            <translation>Une valeur par réseau (carte)</translation>
        </message>
        <message>
            <source>One value per tie</source>
            <translation>Une valeur par relation</translation>
        </message>
        <message>
            <source>for example %1</source>
            <translation>par exemple %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Expression</translation>
        </message>
        <message>
            <source>Variables (double-click to insert)</source>
            <translation>Variables (double-clic pour insérer)</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Fonctions</translation>
        </message>
        <message>
            <source>Of all ties of an ego, those without a known value left out</source>
            <translation>De toutes les relations d’un ego, sauf celles sans valeur connue</translation>
        </message>
        <message>
            <source>Missing where what goes in is missing</source>
            <translation>Manquant là où ce qui y entre est manquant</translation>
        </message>
        <message>
            <source>What is missing makes the result missing. “and” and “or” are known where one side settles them, as in R: no and missing is no, yes or missing is yes. Functions of all ties of an ego leave out ties without a known value.</source>
            <translation>Ce qui manque rend le résultat manquant. « and » et « or » sont connus là où un côté en décide, comme dans R : non et manquant donne non, oui ou manquant donne oui. Les fonctions de toutes les relations d’un ego omettent les relations sans valeur connue.</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Premières valeurs</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>Modalités : %1</translation>
        </message>
        <message>
            <source>Give the column a name.</source>
            <translation>Donnez un nom à la colonne.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquant</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valeur</numerusform>
                <numerusform>%n valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>min %1</source>
            <translation>min %1</translation>
        </message>
        <message>
            <source>max %1</source>
            <translation>max %1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>moyenne %1</translation>
        </message>
        <message>
            <source>SD %1</source>
            <translation>ET %1</translation>
        </message>
        <message>
            <source>%1 missing for want of an answer</source>
            <translation>%1 manquants faute de réponse</translation>
        </message>
        <message>
            <source>%1 missing for want of ties with a known value</source>
            <translation>%1 manquants faute de relations à valeur connue</translation>
        </message>
        <message>
            <source>%1 missing after division by zero</source>
            <translation>%1 manquants après division par zéro</translation>
        </message>
        <message>
            <source>%1 missing, the logarithm of zero or less</source>
            <translation>%1 manquants, logarithme de zéro ou moins</translation>
        </message>
        <message>
            <source>%1 missing, the root of a negative number</source>
            <translation>%1 manquants, racine d’un nombre négatif</translation>
        </message>
        <message>
            <source>%1 missing, too large a number</source>
            <translation>%1 manquants, nombre trop grand</translation>
        </message>
        <message>
            <source>Add computed column</source>
            <translation>Ajouter une colonne calculée</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionDialog</name>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>All of these hold</source>
            <translation>Toutes ces conditions sont remplies</translation>
        </message>
        <message>
            <source>One of these holds</source>
            <translation>L’une de ces conditions est remplie</translation>
        </message>
        <message>
            <source>Add comparison</source>
            <translation>Ajouter une comparaison</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Ce qui est comparé</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Number of partners with</source>
            <translation>Nombre de partenaires avec</translation>
        </message>
        <message>
            <source>Share of partners with</source>
            <translation>Part des partenaires avec</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Removes this comparison</source>
            <translation>Retire cette comparaison</translation>
        </message>
        <message>
            <source>A comparison lacks its answer or a number. Fill it in, or remove it.</source>
            <translation>Il manque à une comparaison sa réponse ou un nombre. Complétez-la ou supprimez-la.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionEdit</name>
        <message>
            <source>Build…</source>
            <translation>Composer…</translation>
        </message>
        <message>
            <source>Builds the condition by menus</source>
            <translation>Compose la condition à l’aide de menus</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>Menus cannot show this condition; change its text, or delete it.</source>
            <translation>Les menus ne peuvent pas représenter cette condition ; modifiez son texte, ou supprimez-la.</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
    </context>
    <context>
        <name>alteri::ContradictionText</name>
        <message>
            <source>%1 was removed by %2 and came back, since %3 worked on it.</source>
            <translation>%1 a été supprimé par %2 et est revenu, car %3 y a travaillé.</translation>
        </message>
        <message>
            <source>%1 was removed by %3 and stays, since %2 worked on it.</source>
            <translation>%1 a été supprimé par %3 et reste, car %2 y a travaillé.</translation>
        </message>
        <message>
            <source>%1: “%2” of %4 is “%3” now, since it was taken.</source>
            <translation>%1 : « %2 » de %4 s’appelle maintenant « %3 », car ce nom était pris.</translation>
        </message>
        <message>
            <source>%1 differs: first %2, then %3.</source>
            <translation>%1 diffère : d’abord %2, puis %3.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>quelqu’un</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConversionDialog</name>
        <message>
            <source>Change the scale</source>
            <translation>Modifier l’échelle</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>cannot be converted</source>
            <translation>non convertible</translation>
        </message>
        <message>
            <source>The scale becomes “%1”.</source>
            <translation>L’échelle devient « %1 ».</translation>
        </message>
        <message>
            <source>The grouping “%1” is deleted.</source>
            <translation>Le regroupement « %1 » est supprimé.</translation>
        </message>
        <message>
            <source>The map design “%1” shows it no more.</source>
            <translation>La présentation de carte « %1 » ne le montre plus.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) cannot be converted and will be missing.</source>
            <translation>
                <numerusform>%n réponse ne peut pas être convertie et sera manquante.</numerusform>
                <numerusform>%n réponses ne peuvent pas être converties et seront manquantes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Convert and clear the others</source>
            <translation>Convertir et effacer les autres</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <source>Ask for less of a date</source>
            <translation>Demander une date moins précise</translation>
        </message>
        <message>
            <source>What is more precise than that is taken off the answers.</source>
            <translation>Ce qui est plus précis est retiré des réponses.</translation>
        </message>
        <message>
            <source>What holds for whom</source>
            <translation>Ce qui s’applique à qui</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message numerus="yes">
            <source>%n alter(i) are on no map, so that their answer would be lost.</source>
            <translation>
                <numerusform>%n alter n’est sur aucune carte, si bien que sa réponse serait perdue.</numerusform>
                <numerusform>%n alters ne sont sur aucune carte, si bien que leurs réponses seraient perdues.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say it per map</source>
            <translation>Indiquer par carte</translation>
        </message>
        <message numerus="yes">
            <source>The maps of %n alter(i) contradict each other.</source>
            <translation>
                <numerusform>Les cartes de %n alter se contredisent.</numerusform>
                <numerusform>Les cartes de %n alters se contredisent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latest map wins</source>
            <translation>La carte la plus récente l’emporte</translation>
        </message>
        <message>
            <source>Earliest map wins</source>
            <translation>La carte la plus ancienne l’emporte</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConvertCategoriesDialog</name>
        <message>
            <source>Convert categories</source>
            <translation>Convertir des modalités</translation>
        </message>
        <message>
            <source>Choose or write what each category becomes. Those that get the same name become one, and their answers go along.</source>
            <translation>Choisissez ou écrivez ce que devient chaque modalité. Celles qui reçoivent le même nom n’en font plus qu’une, et leurs réponses suivent.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>How many answers</source>
            <translation>Combien de réponses</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Devient</translation>
        </message>
        <message>
            <source>What “%1” becomes</source>
            <translation>Ce que devient « %1 »</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <source>%1 categories become %2.</source>
            <translation>%1 modalités en deviennent %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n réponse passe dans une autre modalité.</numerusform>
                <numerusform>%n réponses passent dans une autre modalité.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes are numbered anew.</source>
            <translation>Les codes sont renumérotés.</translation>
        </message>
        <message>
            <source>Every category needs a name.</source>
            <translation>Chaque modalité doit avoir un nom.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CrossTablePage</name>
        <message>
            <source>Variable of the rows</source>
            <translation>Variable des lignes</translation>
        </message>
        <message>
            <source>Variable of the columns</source>
            <translation>Variable des colonnes</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tableau croisé</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>Contenu des cellules</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Effectifs</translation>
        </message>
        <message>
            <source>Row %</source>
            <translation>% en ligne</translation>
        </message>
        <message>
            <source>Column %</source>
            <translation>% en colonne</translation>
        </message>
        <message>
            <source>% of all</source>
            <translation>% du total</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Permuter</translation>
        </message>
        <message>
            <source>Makes rows columns and columns rows</source>
            <translation>Fait des lignes les colonnes et des colonnes les lignes</translation>
        </message>
        <message>
            <source>Rows:</source>
            <translation>Lignes :</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>Colonnes :</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>Afficher :</translation>
        </message>
        <message>
            <source>This study has no variables with categories yet.</source>
            <translation>Cette étude n’a pas encore de variable à modalités.</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataBar</name>
        <message>
            <source>Search all columns shown</source>
            <translation>Rechercher dans toutes les colonnes affichées</translation>
        </message>
        <message>
            <source>Finds rows in which a column shown contains the text (%1)</source>
            <translation>Trouve les lignes dont une colonne affichée contient le texte (%1)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Chooses the columns that are shown</source>
            <translation>Choisit les colonnes affichées</translation>
        </message>
        <message>
            <source>Take the filter away: %1</source>
            <translation>Retirer le filtre : %1</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Shows all rows again</source>
            <translation>Affiche de nouveau toutes les lignes</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataExport</name>
        <message>
            <source>Data…</source>
            <translation>Données…</translation>
        </message>
        <message>
            <source>Writes egos, alteri and ties for Excel, R, SPSS, Stata, Gephi and other programs, or as an archive</source>
            <translation>Écrit egos, alters et relations pour Excel, R, SPSS, Stata, Gephi et d’autres programmes, ou comme archive</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Exporter les données</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportation…</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataPage</name>
        <message>
            <source>Show on map</source>
            <translation>Afficher sur la carte</translation>
        </message>
        <message>
            <source>Goes to the map of this row and selects the alter</source>
            <translation>Va à la carte de cette ligne et sélectionne l’alter</translation>
        </message>
        <message>
            <source>Goes to the map of this row</source>
            <translation>Va à la carte de cette ligne</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copies the cells selected with their headings, for a spreadsheet</source>
            <translation>Copie les cellules sélectionnées avec leurs en-têtes, pour un tableur</translation>
        </message>
        <message>
            <source>Export labels…</source>
            <translation>Exporter les libellés…</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with labels, as CSV, TSV, HTML, Markdown or LaTeX</source>
            <translation>Écrit les lignes et colonnes affichées, avec les libellés, en CSV, TSV, HTML, Markdown ou LaTeX</translation>
        </message>
        <message>
            <source>Export codes…</source>
            <translation>Exporter les codes…</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with codes, as CSV or TSV</source>
            <translation>Écrit les lignes et colonnes affichées, avec les codes, en CSV ou TSV</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 lignes sur %2</translation>
        </message>
        <message>
            <source>%1 rows so far, reading: %2 %</source>
            <translation>%1 lignes jusqu’ici, lecture : %2 %</translation>
        </message>
        <message>
            <source>This row is on no map.</source>
            <translation>Cette ligne n’est sur aucune carte.</translation>
        </message>
        <message>
            <source>Select a row first.</source>
            <translation>Sélectionnez d’abord une ligne.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n ligne copiée</numerusform>
                <numerusform>%n lignes copiées</numerusform>
            </translation>
        </message>
        <message>
            <source>The study is still being read. Export when all rows are here.</source>
            <translation>L’étude est encore en cours de lecture. Exportez lorsque toutes les lignes seront là.</translation>
        </message>
        <message>
            <source>Export codes</source>
            <translation>Exporter les codes</translation>
        </message>
        <message>
            <source>Export labels</source>
            <translation>Exporter les libellés</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataProtectionDialog</name>
        <message>
            <source>Data protection</source>
            <translation>Protection des données</translation>
        </message>
        <message>
            <source>Copy text for an ethics board</source>
            <translation>Copier un texte pour un comité d’éthique</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>The text is in the clipboard.</source>
            <translation>Le texte est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>%1 – data protection</source>
            <translation>%1 – protection des données</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataText</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>Note sur la carte</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>Note sur la relation</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>Note sur l’alter</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 ou plus</translation>
        </message>
        <message>
            <source>%1 or less</source>
            <translation>%1 ou moins</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alters</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>ties</source>
            <translation>relations</translation>
        </message>
        <message>
            <source>alteri</source>
            <translation>alters</translation>
        </message>
        <message>
            <source>egos</source>
            <translation>egos</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>réseaux</translation>
        </message>
        <message>
            <source>Ego code</source>
            <translation>Code d’ego</translation>
        </message>
        <message>
            <source>Alter code</source>
            <translation>Code d’alter</translation>
        </message>
        <message>
            <source>Number of alteri</source>
            <translation>Nombre d’alters</translation>
        </message>
        <message>
            <source>%1 (grouped)</source>
            <translation>%1 (regroupé)</translation>
        </message>
        <message>
            <source>%1, namely</source>
            <translation>%1, à savoir</translation>
        </message>
        <message>
            <source>%1 (ego)</source>
            <translation>%1 (ego)</translation>
        </message>
        <message>
            <source>undefined</source>
            <translation>non défini</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sans valeur</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>contient « %1 »</translation>
        </message>
        <message>
            <source>with a value</source>
            <translation>avec une valeur</translation>
        </message>
        <message>
            <source>with an answer</source>
            <translation>avec une réponse</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataView</name>
        <message>
            <source>Double-click to show on the map</source>
            <translation>Double-clic pour afficher sur la carte</translation>
        </message>
        <message>
            <source>Show on map</source>
            <translation>Afficher sur la carte</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Non rempli</translation>
        </message>
    </context>
    <context>
        <name>alteri::DescribeText</name>
        <message numerus="yes">
            <source>n = %n egos</source>
            <translation>
                <numerusform>n = %n ego</numerusform>
                <numerusform>n = %n egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n networks</source>
            <translation>
                <numerusform>n = %n réseau</numerusform>
                <numerusform>n = %n réseaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n alteri</source>
            <translation>
                <numerusform>n = %n alter</numerusform>
                <numerusform>n = %n alters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n ties</source>
            <translation>
                <numerusform>n = %n relation</numerusform>
                <numerusform>n = %n relations</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Counted in the row</source>
            <translation>Comptés dans la ligne</translation>
        </message>
        <message>
            <source>χ²(%1) = %2, p %3, Cramér’s V = %4; %5.</source>
            <translation>χ²(%1) = %2, p %3, V de Cramér = %4 ; %5.</translation>
        </message>
        <message>
            <source>%1. There is no test: a table needs two rows and two columns that occur.</source>
            <translation>%1. Il n’y a pas de test : un tableau doit avoir deux lignes et deux colonnes non vides.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out because a value is missing.</source>
            <translation>
                <numerusform>%n cas écarté parce qu’une valeur manque.</numerusform>
                <numerusform>%n cas écartés parce qu’une valeur manque.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 cells have an expected count below 5 (smallest %3): p is doubtful.</source>
            <translation>%1 cellules sur %2 ont un effectif théorique inférieur à 5 (minimum %3) : p est douteux.</translation>
        </message>
        <message>
            <source>The test takes networks for independent; those of one ego seldom are.</source>
            <translation>Le test tient les réseaux pour indépendants ; ceux d’un même ego le sont rarement.</translation>
        </message>
        <message>
            <source>The test takes alteri for independent; those of one ego seldom are.</source>
            <translation>Le test tient les alters pour indépendants ; ceux d’un même ego le sont rarement.</translation>
        </message>
        <message>
            <source>The test takes ties for independent; ties of one ego seldom are.</source>
            <translation>Le test tient les relations pour indépendantes ; celles d’un même ego le sont rarement.</translation>
        </message>
        <message>
            <source>(no answer)</source>
            <translation>(sans réponse)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alters</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Known values, or cases in the category</source>
            <translation>Valeurs connues, ou cas dans la modalité</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Of the known values</source>
            <translation>Des valeurs connues</translation>
        </message>
        <message>
            <source>Mean (SD)</source>
            <translation>Moyenne (ET)</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Étendue</translation>
        </message>
        <message>
            <source>By a variable of ego</source>
            <translation>Selon une variable d’ego</translation>
        </message>
        <message>
            <source>n = %1, %2 missing</source>
            <translation>n = %1, %2 manquants</translation>
        </message>
        <message>
            <source>, mean %1</source>
            <translation>, moyenne %1</translation>
        </message>
        <message>
            <source>, SD %1</source>
            <translation>, ET %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Occurrences of the category</source>
            <translation>Occurrences de la modalité</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Part (%)</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>ET</translation>
        </message>
        <message>
            <source>Standard deviation with n − 1</source>
            <translation>Écart-type avec n − 1</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Min</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Max</translation>
        </message>
        <message>
            <source>Known values</source>
            <translation>Valeurs connues</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquants</translation>
        </message>
        <message>
            <source>For any reason, or undefined</source>
            <translation>Pour une raison quelconque, ou non défini</translation>
        </message>
        <message>
            <source>Missing for this reason</source>
            <translation>Manquants pour cette raison</translation>
        </message>
        <message>
            <source>Missing without a reason</source>
            <translation>Manquants sans raison indiquée</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesignDialog</name>
        <message>
            <source>Map design</source>
            <translation>Présentation de la carte</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Pastille</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Contour</translation>
        </message>
        <message>
            <source>Change map design</source>
            <translation>Modifier la présentation de la carte</translation>
        </message>
        <message numerus="yes">
            <source>%n categories have no colour and look the same. The codebook (Ctrl+B) proposes colours: Change categories.</source>
            <translation>
                <numerusform>%n catégorie n’a pas de couleur. Le livre de codes (Ctrl+B) en propose : Modifier les catégories.</numerusform>
                <numerusform>%n catégories n’ont pas de couleur et se ressemblent. Le livre de codes (Ctrl+B) en propose : Modifier les catégories.</numerusform>
            </translation>
        </message>
        <message>
            <source>Badge from</source>
            <translation>Pastille à partir de</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesktopText</name>
        <message>
            <source>Open study</source>
            <translation>Ouvrir une étude</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri);;All files (*)</source>
            <translation>Étude Alteri (*.alteri);;Tous les fichiers (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n problems were found; nothing was changed.</source>
            <translation>
                <numerusform>%n problème a été trouvé ; rien n’a été modifié.</numerusform>
                <numerusform>%n problèmes ont été trouvés ; rien n’a été modifié.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Leave without a copy</source>
            <translation>Quitter sans copie</translation>
        </message>
    </context>
    <context>
        <name>alteri::Distribution</name>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>There are no known values.</source>
            <translation>Il n’y a pas de valeur connue.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectText</name>
        <message>
            <source>%1, %2 (95 % interval %3), other things equal.</source>
            <translation>%1, %2 (intervalle à 95 % : %3), toutes choses égales par ailleurs.</translation>
        </message>
        <message>
            <source>The data are compatible with no difference too (p = %1).</source>
            <translation>Les données sont aussi compatibles avec une absence de différence (p = %1).</translation>
        </message>
        <message>
            <source>Where %1 come together, beyond the effect of each</source>
            <translation>Là où %1 se rencontrent, au-delà de l’effet de chacun</translation>
        </message>
        <message>
            <source>With each unit more of “%1”</source>
            <translation>Pour chaque unité de plus de « %1 »</translation>
        </message>
        <message>
            <source>With “%1” (%2), compared with the mean of the categories</source>
            <translation>Avec « %1 » (%2), par rapport à la moyenne des modalités</translation>
        </message>
        <message>
            <source>With “%1” instead of “%2” (%3)</source>
            <translation>Avec « %1 » au lieu de « %2 » (%3)</translation>
        </message>
        <message>
            <source>the odds of a higher “%1” are %2 times as high for the same ego</source>
            <translation>la cote d’un « %1 » plus élevé est multipliée par %2 pour un même ego</translation>
        </message>
        <message>
            <source>the odds of “%1” are %2 times as high for the same ego</source>
            <translation>la cote de « %1 » est multipliée par %2 pour un même ego</translation>
        </message>
        <message>
            <source>the mean of “%1” is %2 times as high</source>
            <translation>la moyenne de « %1 » est multipliée par %2</translation>
        </message>
        <message>
            <source>“%1” is %2 lower on the scale of the link</source>
            <translation>« %1 » est inférieur de %2 sur l’échelle du lien</translation>
        </message>
        <message>
            <source>“%1” is %2 higher on the scale of the link</source>
            <translation>« %1 » est supérieur de %2 sur l’échelle du lien</translation>
        </message>
        <message>
            <source>“%1” is on average %2 lower</source>
            <translation>« %1 » est en moyenne inférieur de %2</translation>
        </message>
        <message>
            <source>“%1” is on average %2 higher</source>
            <translation>« %1 » est en moyenne supérieur de %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectWarning</name>
        <message>
            <source>A ratio of odds is no ratio of probabilities; predicted probabilities show these.</source>
            <translation>Un rapport de cotes n’est pas un rapport de probabilités ; celles-ci sont données par les probabilités prédites.</translation>
        </message>
        <message>
            <source>A mean of ego tells egos apart; it says nothing about the ties of one ego.</source>
            <translation>Une moyenne d’ego distingue les egos ; elle ne dit rien des relations d’un ego donné.</translation>
        </message>
        <message numerus="yes">
            <source>It rests on %n groups only, so that Wald's interval is too narrow.</source>
            <translation>
                <numerusform>Cet effet repose sur seulement %n groupe, si bien que l’intervalle de Wald est trop étroit.</numerusform>
                <numerusform>Cet effet repose sur seulement %n groupes, si bien que l’intervalle de Wald est trop étroit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoChoice</name>
        <message>
            <source>All egos</source>
            <translation>Tous les egos</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoForm</name>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>The codebook has no attributes of egos yet.</source>
            <translation>Le livre de codes n’a pas encore d’attribut d’ego.</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>« %1 » n’a pas été enregistré comme %2 : ce n’est pas une réponse possible.</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>À propos de %1</translation>
        </message>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1 (%2 à compléter)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Not in the guide</source>
            <translation>Hors du guide</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoListModel</name>
        <message numerus="yes">
            <source>%1: %n alteri</source>
            <translation>
                <numerusform>%1 : %n alter</numerusform>
                <numerusform>%1 : %n alters</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential: the names of its partners are suggested in no other interview</source>
            <translation>Confidentiel : les noms de ses partenaires ne sont suggérés dans aucun autre entretien</translation>
        </message>
        <message>
            <source>%1, confidential</source>
            <translation>%1, confidentiel</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alters</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>Renommer l’ego</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoPane</name>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Add an ego</source>
            <translation>Ajouter un ego</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulaire</translation>
        </message>
        <message>
            <source>Asks everything about the ego that is selected</source>
            <translation>Demande tout ce qui concerne l’ego sélectionné</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>No ego yet. Add the first one, or import tables.</source>
            <translation>Aucun ego pour l’instant. Ajoutez le premier, ou importez des tableaux.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoStepPage</name>
        <message>
            <source>The respondent agrees</source>
            <translation>La personne interrogée donne son accord</translation>
        </message>
        <message>
            <source>What is open still</source>
            <translation>Ce qui reste à compléter</translation>
        </message>
        <message>
            <source>Agreed at %1; the wording is kept.</source>
            <translation>Accord donné le %1 ; le texte en est conservé.</translation>
        </message>
        <message>
            <source>Agreed at %1 to another wording than this, which is kept. Take the tick away and set it again to agree to this one.</source>
            <translation>Accord donné le %1 à un autre texte que celui-ci, qui est conservé. Décochez la case puis cochez-la de nouveau pour donner l’accord à celui-ci.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1 : %n à compléter</numerusform>
                <numerusform>%1 : %n à compléter</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Donner son accord</translation>
        </message>
        <message>
            <source>Take the agreement back</source>
            <translation>Retirer l’accord</translation>
        </message>
        <message>
            <source>Remarks on the interview</source>
            <translation>Remarques sur l’entretien</translation>
        </message>
        <message>
            <source>Write remarks</source>
            <translation>Écrire des remarques</translation>
        </message>
    </context>
    <context>
        <name>alteri::EmptyTable</name>
        <message>
            <source>Show all rows</source>
            <translation>Afficher toutes les lignes</translation>
        </message>
        <message>
            <source>No row has what you look for. Change the search or the filters, or show all rows.</source>
            <translation>Aucune ligne ne contient ce que vous cherchez. Modifiez la recherche ou les filtres, ou affichez toutes les lignes.</translation>
        </message>
        <message>
            <source>There are no egos yet. Add one on the map (Ctrl+E) or import tables (Ctrl+I).</source>
            <translation>Il n’y a pas encore d’ego. Ajoutez-en un sur la carte (Ctrl+E) ou importez des tableaux (Ctrl+I).</translation>
        </message>
        <message>
            <source>No ego has a map yet.</source>
            <translation>Aucun ego n’a encore de carte.</translation>
        </message>
        <message>
            <source>No ego has named an alter yet. Name partners on the maps, and they appear here.</source>
            <translation>Aucun ego n’a encore nommé d’alter. Nommez des partenaires sur les cartes, et ils apparaîtront ici.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EntryReading</name>
        <message>
            <source>“%1” may be: %2; write it as attribute=answer</source>
            <translation>« %1 » peut être : %2 ; écrivez attribut=réponse</translation>
        </message>
        <message>
            <source>“%1”: %2 has its answer already</source>
            <translation>« %1 » : %2 a déjà sa réponse</translation>
        </message>
        <message>
            <source>“%1”: no attribute is called so</source>
            <translation>« %1 » : aucun attribut ne s’appelle ainsi</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2</source>
            <translation>« %1 » n’est pas une réponse à %2</translation>
        </message>
        <message>
            <source>“%1” is no code</source>
            <translation>« %1 » n’est pas un code</translation>
        </message>
        <message>
            <source>Enter adds “%1”</source>
            <translation>Entrée ajoute « %1 »</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportDialog</name>
        <message>
            <source>Make what could identify people less exact</source>
            <translation>Rendre moins précis ce qui pourrait identifier des personnes</translation>
        </message>
        <message>
            <source>Groupings, computed columns and measures of networks too</source>
            <translation>Aussi les regroupements, les colonnes calculées et les mesures de réseau</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Exporter les données</translation>
        </message>
        <message>
            <source>Years stand for dates, rare categories are put together, and free texts are left out</source>
            <translation>Des années remplacent les dates, les modalités rares sont réunies, et les textes libres sont omis</translation>
        </message>
        <message>
            <source>First &amp;rows, as text tables</source>
            <translation>Premières &amp;lignes, en tableaux de texte</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>As is usual for the format</source>
            <translation>Selon l’usage du format</translation>
        </message>
        <message>
            <source>&amp;Names</source>
            <translation>&amp;Noms</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>Tels quels</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>Pseudonymes</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numéros</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>&amp;Categories</source>
            <translation>M&amp;odalités</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Libellés</translation>
        </message>
        <message>
            <source>&amp;Missing answers</source>
            <translation>Réponses &amp;manquantes</translation>
        </message>
        <message>
            <source>Reasons in columns of their own</source>
            <translation>Raisons dans des colonnes à part</translation>
        </message>
        <message>
            <source>Reasons as codes</source>
            <translation>Raisons sous forme de codes</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>&amp;Text tables</source>
            <translation>&amp;Tableaux de texte</translation>
        </message>
        <message>
            <source>Commas between columns, decimal points</source>
            <translation>Virgules entre les colonnes, points décimaux</translation>
        </message>
        <message>
            <source>Semicolons between columns, decimal commas</source>
            <translation>Points-virgules entre les colonnes, virgules décimales</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportFormatText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message>
            <source>HTML table</source>
            <translation>Tableau HTML</translation>
        </message>
        <message>
            <source>Markdown table</source>
            <translation>Tableau Markdown</translation>
        </message>
        <message>
            <source>LaTeX table</source>
            <translation>Tableau LaTeX</translation>
        </message>
        <message>
            <source>Web page, for word processors</source>
            <translation>Page web, pour traitements de texte</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Classeur</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportText</name>
        <message>
            <source>Text tables (CSV)</source>
            <translation>Tableaux de texte (CSV)</translation>
        </message>
        <message>
            <source>egos, maps, alteri, ties, ties between alteri and codebook, a file each</source>
            <translation>egos, cartes, alters, relations, relations entre alters et livre de codes, un fichier pour chacun</translation>
        </message>
        <message>
            <source>Workbook (Excel)</source>
            <translation>Classeur (Excel)</translation>
        </message>
        <message>
            <source>the same tables as sheets of one workbook</source>
            <translation>les mêmes tableaux, en feuilles d’un même classeur</translation>
        </message>
        <message>
            <source>SPSS</source>
            <translation>SPSS</translation>
        </message>
        <message>
            <source>the same tables with labels and missing values, a file each</source>
            <translation>les mêmes tableaux avec libellés et valeurs manquantes, un fichier pour chacun</translation>
        </message>
        <message>
            <source>Stata</source>
            <translation>Stata</translation>
        </message>
        <message>
            <source>egor (R)</source>
            <translation>egor (R)</translation>
        </message>
        <message>
            <source>three text tables and a script that makes an egor object</source>
            <translation>trois tableaux de texte et un script qui crée un objet egor</translation>
        </message>
        <message>
            <source>R data</source>
            <translation>Données R</translation>
        </message>
        <message>
            <source>text tables and a script that makes a list of data frames</source>
            <translation>des tableaux de texte et un script qui crée une liste de data frames</translation>
        </message>
        <message>
            <source>GraphML (Gephi, igraph)</source>
            <translation>GraphML (Gephi, igraph)</translation>
        </message>
        <message>
            <source>networks with places and colours, one of each map and one of all</source>
            <translation>réseaux avec places et couleurs, un par carte et un pour l’ensemble</translation>
        </message>
        <message>
            <source>GraphML (yEd, visone)</source>
            <translation>GraphML (yEd, visone)</translation>
        </message>
        <message>
            <source>the same, drawn</source>
            <translation>les mêmes, dessinés</translation>
        </message>
        <message>
            <source>GEXF (Gephi)</source>
            <translation>GEXF (Gephi)</translation>
        </message>
        <message>
            <source>the same with places and colours</source>
            <translation>les mêmes avec places et couleurs</translation>
        </message>
        <message>
            <source>Pajek</source>
            <translation>Pajek</translation>
        </message>
        <message>
            <source>the same without attributes</source>
            <translation>les mêmes sans attributs</translation>
        </message>
        <message>
            <source>UCINET</source>
            <translation>UCINET</translation>
        </message>
        <message>
            <source>the same as DL, and as VNA with attributes</source>
            <translation>les mêmes en DL, et en VNA avec attributs</translation>
        </message>
        <message>
            <source>Network Canvas</source>
            <translation>Network Canvas</translation>
        </message>
        <message>
            <source>tables of ego, persons and ties of each map, as its Interviewer exports them</source>
            <translation>tableaux d’ego, des personnes et des relations de chaque carte, tels que son Interviewer les exporte</translation>
        </message>
        <message>
            <source>Archive for a repository</source>
            <translation>Archive pour un entrepôt de données</translation>
        </message>
        <message>
            <source>text tables, codebook (HTML, DDI 2.5), scripts and checksums, without names</source>
            <translation>tableaux de texte, livre de codes (HTML, DDI 2.5), scripts et sommes de contrôle, sans noms</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>the whole study without its history, to be read back</source>
            <translation>l’étude entière sans son historique, à relire plus tard</translation>
        </message>
        <message>
            <source>%1: written, read back and compared</source>
            <translation>%1 : écrit, relu et comparé</translation>
        </message>
        <message>
            <source>%1: rows %2, columns %3; read back and compared</source>
            <translation>%1 : lignes %2, colonnes %3 ; relu et comparé</translation>
        </message>
        <message>
            <source>In “%1”, “%2” is called “%3”.</source>
            <translation>Dans « %1 », « %2 » s’appelle « %3 ».</translation>
        </message>
        <message>
            <source>In “%1”, the label of “%2” was cut to “%3”.</source>
            <translation>Dans « %1 », le libellé de « %2 » a été abrégé en « %3 ».</translation>
        </message>
        <message>
            <source>In “%1”, the label of a value of “%2” was cut to “%3”.</source>
            <translation>Dans « %1 », le libellé d’une valeur de « %2 » a été abrégé en « %3 ».</translation>
        </message>
        <message>
            <source>In “%1”, texts of “%2” were cut to %3 bytes.</source>
            <translation>Dans « %1 », des textes de « %2 » ont été coupés à %3 octets.</translation>
        </message>
        <message>
            <source>In “%1”, numbers stand for the codes of “%2”: %3.</source>
            <translation>Dans « %1 », des nombres remplacent les codes de « %2 » : %3.</translation>
        </message>
        <message>
            <source>The format does not hold: %1.</source>
            <translation>Le format ne conserve pas : %1.</translation>
        </message>
        <message>
            <source>The format does not hold all of “%1”: %2.</source>
            <translation>Le format ne conserve pas tout de « %1 » : %2.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was left out, since it could name somebody.</source>
            <translation>Dans « %1 », « %2 » a été omis, car il pourrait désigner quelqu’un.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was made less exact: %3.</source>
            <translation>Dans « %1 », « %2 » a été rendu moins précis : %3.</translation>
        </message>
        <message>
            <source>In “%1”, the texts of “%2” could say who somebody is; leave the variable out.</source>
            <translation>Dans « %1 », les textes de « %2 » pourraient révéler l’identité de quelqu’un ; omettez la variable.</translation>
        </message>
        <message>
            <source>In “%1”, the exact dates of “%2” could say who somebody is; years would not.</source>
            <translation>Dans « %1 », les dates exactes de « %2 » pourraient révéler l’identité de quelqu’un ; des années ne le feraient pas.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” has what fewer than three egos have (%3), which could say who they are; put such categories together.</source>
            <translation>Dans « %1 », « %2 » contient ce que moins de trois egos ont en commun (%3), ce qui pourrait révéler leur identité ; réunissez ces modalités.</translation>
        </message>
        <message>
            <source>In “%1”, some ties have directions; the others stand there once in each direction.</source>
            <translation>Dans « %1 », certaines relations sont orientées ; les autres y figurent une fois dans chaque sens.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyRow</name>
        <message>
            <source>Kind of model</source>
            <translation>Type de modèle</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Link: the scale on which effects add up</source>
            <translation>Lien : l’échelle sur laquelle les effets s’additionnent</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Intégration</translation>
        </message>
        <message>
            <source>How random effects are integrated out: exactly, by quadrature with as many nodes as it takes, where there is one grouping; or by Laplace's approximation</source>
            <translation>Comment les effets aléatoires sont intégrés : exactement, par quadrature avec autant de nœuds qu’il en faut, s’il n’y a qu’un facteur de groupement ; ou par l’approximation de Laplace</translation>
        </message>
        <message>
            <source>Kind of model: how the outcome is distributed</source>
            <translation>Type de modèle : la distribution de la variable dépendante</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Exacte</translation>
        </message>
        <message>
            <source>Laplace</source>
            <translation>Laplace</translation>
        </message>
        <message>
            <source>Change kind of model</source>
            <translation>Modifier le type de modèle</translation>
        </message>
        <message>
            <source>Change link</source>
            <translation>Modifier le lien</translation>
        </message>
        <message>
            <source>Change integration</source>
            <translation>Modifier l’intégration</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyText</name>
        <message>
            <source>Assumes ordered categories cut from a normal scale; each effect is the same at every threshold.</source>
            <translation>Suppose des modalités ordonnées, découpées dans une échelle normale ; chaque effet est le même à chaque seuil.</translation>
        </message>
        <message>
            <source>Assumes ordered categories; each effect is the same at every threshold.</source>
            <translation>Suppose des modalités ordonnées ; chaque effet est le même à chaque seuil.</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Linéaire</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>Ordinal</translation>
        </message>
        <message>
            <source>Yes or no, shares</source>
            <translation>Oui ou non, parts</translation>
        </message>
        <message>
            <source>Counts (Poisson)</source>
            <translation>Comptages (Poisson)</translation>
        </message>
        <message>
            <source>Counts (negative binomial)</source>
            <translation>Comptages (binomiale négative)</translation>
        </message>
        <message>
            <source>Assumes that steps are equally far apart, and normal residuals.</source>
            <translation>Suppose des degrés également espacés et des résidus normaux.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add to the log odds.</source>
            <translation>Suppose deux résultats ; les effets s’ajoutent au logarithme de la cote.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add on the scale of the link.</source>
            <translation>Suppose deux résultats ; les effets s’additionnent sur l’échelle du lien.</translation>
        </message>
        <message>
            <source>Assumes counts that vary, given ego, as much as their mean; effects multiply the rate.</source>
            <translation>Suppose des comptages qui, ego étant donné, varient autant que leur moyenne ; les effets multiplient le taux.</translation>
        </message>
        <message>
            <source>Assumes counts that vary more than their mean; effects multiply the rate.</source>
            <translation>Suppose des comptages qui varient plus que leur moyenne ; les effets multiplient le taux.</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Probit</source>
            <translation>Probit</translation>
        </message>
        <message>
            <source>Cloglog</source>
            <translation>Cloglog</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>exact quadrature</source>
            <translation>quadrature exacte</translation>
        </message>
        <message>
            <source>Laplace</source>
            <translation>Laplace</translation>
        </message>
    </context>
    <context>
        <name>alteri::FieldText</name>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>pseudonym</source>
            <translation>pseudonyme</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>formulation</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>indication</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>couleur</translation>
        </message>
        <message>
            <source>symbol</source>
            <translation>symbole</translation>
        </message>
        <message>
            <source>line</source>
            <translation>trait</translation>
        </message>
        <message>
            <source>interviewer</source>
            <translation>enquêteur</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>direction</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>échelle</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unité</translation>
        </message>
        <message>
            <source>smallest number</source>
            <translation>plus petit nombre</translation>
        </message>
        <message>
            <source>largest number</source>
            <translation>plus grand nombre</translation>
        </message>
        <message>
            <source>decimals</source>
            <translation>décimales</translation>
        </message>
        <message>
            <source>words for the lower end</source>
            <translation>mots pour l’extrémité basse</translation>
        </message>
        <message>
            <source>words for the upper end</source>
            <translation>mots pour l’extrémité haute</translation>
        </message>
        <message>
            <source>precision of dates</source>
            <translation>précision des dates</translation>
        </message>
        <message>
            <source>whether an answer is expected</source>
            <translation>si une réponse est attendue</translation>
        </message>
        <message>
            <source>reasons for missing answers</source>
            <translation>raisons des réponses manquantes</translation>
        </message>
        <message>
            <source>whether it could identify people</source>
            <translation>si elle peut identifier des personnes</translation>
        </message>
        <message>
            <source>key of the keyboard</source>
            <translation>touche du clavier</translation>
        </message>
        <message>
            <source>whether it is offered no more</source>
            <translation>si elle n’est plus proposée</translation>
        </message>
        <message>
            <source>whether a text is asked with it</source>
            <translation>si un texte est demandé avec</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>condition</translation>
        </message>
        <message>
            <source>definition</source>
            <translation>définition</translation>
        </message>
        <message>
            <source>formula</source>
            <translation>formule</translation>
        </message>
        <message>
            <source>whether it is fitted by REML</source>
            <translation>s’il est estimé par REML</translation>
        </message>
        <message>
            <source>kind of model</source>
            <translation>type de modèle</translation>
        </message>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>integration</source>
            <translation>intégration</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtre</translation>
        </message>
        <message>
            <source>number of rings</source>
            <translation>nombre d’anneaux</translation>
        </message>
        <message>
            <source>width of the rings</source>
            <translation>largeur des anneaux</translation>
        </message>
        <message>
            <source>width of the sector</source>
            <translation>largeur du secteur</translation>
        </message>
        <message>
            <source>what the rings show</source>
            <translation>ce que montrent les anneaux</translation>
        </message>
        <message>
            <source>what the sectors show</source>
            <translation>ce que montrent les secteurs</translation>
        </message>
        <message>
            <source>what the colours show</source>
            <translation>ce que montrent les couleurs</translation>
        </message>
        <message>
            <source>what the symbols show</source>
            <translation>ce que montrent les symboles</translation>
        </message>
        <message>
            <source>what the badges show</source>
            <translation>ce que montrent les badges</translation>
        </message>
        <message>
            <source>what the sizes show</source>
            <translation>ce que montrent les tailles</translation>
        </message>
        <message>
            <source>what the outlines show</source>
            <translation>ce que montrent les contours</translation>
        </message>
        <message>
            <source>place in the order</source>
            <translation>place dans l’ordre</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consentement</translation>
        </message>
        <message>
            <source>whether consent is required</source>
            <translation>si le consentement est requis</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>orienté</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>non orienté</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <source>earliest date</source>
            <translation>date la plus ancienne</translation>
        </message>
        <message>
            <source>latest date</source>
            <translation>date la plus récente</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileExport</name>
        <message>
            <source>This is not written to files that end in .%1; end the name in one of these: %2.</source>
            <translation>Ceci ne s’écrit pas dans un fichier qui se termine par .%1 ; terminez le nom par l’un de ceux-ci : %2.</translation>
        </message>
        <message>
            <source>Replace %1?</source>
            <translation>Remplacer %1 ?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Écrit dans %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileField</name>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>Browse for %1</source>
            <translation>Parcourir pour %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileProblemText</name>
        <message>
            <source>The file “%1” does not exist; check its name and folder.</source>
            <translation>Le fichier « %1 » n’existe pas ; vérifiez son nom et son dossier.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read; check its permissions.</source>
            <translation>Le fichier « %1 » ne peut pas être lu ; vérifiez ses droits d’accès.</translation>
        </message>
        <message>
            <source>“%1” is a folder or a device, not a file; choose a file.</source>
            <translation>« %1 » est un dossier ou un périphérique, pas un fichier ; choisissez un fichier.</translation>
        </message>
        <message>
            <source>The file “%1” is larger than %2 MiB, more than is read of such a file; check that it is the right one.</source>
            <translation>Le fichier « %1 » dépasse %2 Mio, plus qu’il n’en est lu d’un tel fichier ; vérifiez que c’est le bon.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be written; choose a folder that you may write to.</source>
            <translation>Le fichier « %1 » ne peut pas être écrit ; choisissez un dossier où vous avez le droit d’écrire.</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>Le fichier « %1 » existe déjà ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for “%1”; make room and try again. The study is as it was before.</source>
            <translation>Il n’y a plus de place sur le disque pour « %1 » ; libérez de la place et réessayez. L’étude est telle qu’avant.</translation>
        </message>
        <message>
            <source>The disk or network drive with “%1” reports a fault (%2); save a copy of the study on another one.</source>
            <translation>Le disque ou le lecteur réseau contenant « %1 » signale une erreur (%2) ; enregistrez une copie de l’étude sur un autre.</translation>
        </message>
        <message>
            <source>There is not enough memory for “%1”; close other programs and try again.</source>
            <translation>Il n’y a pas assez de mémoire pour « %1 » ; fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>The file “%1” is not an Alteri study; choose a file ending in .alteri.</source>
            <translation>Le fichier « %1 » n’est pas une étude Alteri ; choisissez un fichier se terminant par .alteri.</translation>
        </message>
        <message>
            <source>The file “%1” is a database of another program; Alteri leaves it alone.</source>
            <translation>Le fichier « %1 » est la base de données d’un autre programme ; Alteri n’y touche pas.</translation>
        </message>
        <message>
            <source>The study “%1” holds something that Alteri has not put there (%2), so it is not opened; open a copy of it from a backup.</source>
            <translation>L’étude « %1 » contient quelque chose qu’Alteri n’y a pas mis (%2) ; elle n’est donc pas ouverte. Ouvrez-en une copie de sauvegarde.</translation>
        </message>
        <message>
        <source>The study is damaged; open a copy of it from a backup.</source>
        <translation>L’étude est endommagée ; ouvrez-en une copie à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Something in the study “%1” was changed by no gesture of this program: what it was begun with is not what it was.</source>
        <translation>Dans l’étude « %1 », quelque chose a été modifié sans aucune étape de ce programme : ce avec quoi elle a commencé n’est plus ce que c’était.</translation>
    </message>
    <message>
            <source>The study “%1” is damaged (%2); open a copy of it from a backup.</source>
            <translation>L’étude « %1 » est endommagée (%2) ; ouvrez-en une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>The history of the study “%1” contradicts itself; nothing can be undone in it.</source>
            <translation>L’historique de l’étude « %1 » se contredit ; rien ne peut y être annulé.</translation>
        </message>
        <message>
            <source>The history of the study “%1” does not lead to what the study holds: gesture %2 cannot be taken back.</source>
            <translation>L’historique de l’étude « %1 » ne mène pas à ce que contient l’étude : l’action %2 ne peut pas être annulée.</translation>
        </message>
        <message>
            <source>The study “%1” was written by a newer version of Alteri; update Alteri to open it.</source>
            <translation>L’étude « %1 » a été écrite par une version plus récente d’Alteri ; mettez Alteri à jour pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The study “%1” is open for reading only; save a copy to work on it.</source>
            <translation>L’étude « %1 » est ouverte en lecture seule ; enregistrez une copie pour y travailler.</translation>
        </message>
        <message>
            <source>Another program is using “%1”; close it there, or try again later.</source>
            <translation>Un autre programme utilise « %1 » ; fermez-y le fichier, ou réessayez plus tard.</translation>
        </message>
        <message>
            <source>The change could not be stored (%1); the study is as it was before.</source>
            <translation>La modification n’a pas pu être enregistrée (%1) ; l’étude est telle qu’avant.</translation>
        </message>
        <message>
            <source>The change is stored in “%1”, but the disk reported a fault (%2); save a copy of the study on another disk.</source>
            <translation>La modification est enregistrée dans « %1 », mais le disque a signalé une erreur (%2) ; enregistrez une copie de l’étude sur un autre disque.</translation>
        </message>
        <message>
            <source>“%1” is not the file any more that was opened here: it was deleted, moved or replaced, or its drive is away. Nothing was written to it. What you see is kept in memory; save a copy of it now.</source>
            <translation>« %1 » n’est plus le fichier ouvert ici : il a été supprimé, déplacé ou remplacé, ou son lecteur n’est plus accessible. Rien n’y a été écrit. Ce que vous voyez est conservé en mémoire ; enregistrez-en une copie maintenant.</translation>
        </message>
        <message>
            <source>Another program has written to “%1”, or has taken hold of it, while it was open here. Nothing was written over that. What you see is kept in memory; save a copy of it now.</source>
            <translation>Un autre programme a écrit dans « %1 », ou s’en est emparé, alors que le fichier était ouvert ici. Rien n’a été écrit par-dessus. Ce que vous voyez est conservé en mémoire ; enregistrez-en une copie maintenant.</translation>
        </message>
        <message>
            <source>The study “%1” could not be opened again after a fault of the disk; close and open it.</source>
            <translation>L’étude « %1 » n’a pas pu être rouverte après une erreur du disque ; fermez-la et ouvrez-la de nouveau.</translation>
        </message>
        <message>
            <source>Beside “%1” lay the journal of another study or of another time; it was put aside as “%2” and does no harm.</source>
            <translation>À côté de « %1 » se trouvait le journal d’une autre étude ou d’un autre moment ; il a été mis de côté sous le nom « %2 » et ne fait aucun mal.</translation>
        </message>
        <message>
            <source>The format “%1” writes the whole study as it is; leave out what chooses egos, maps, variables or names, or take another format.</source>
            <translation>Le format « %1 » écrit l’étude entière telle quelle ; omettez ce qui choisit des egos, des cartes, des variables ou des noms, ou prenez un autre format.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 rows, the most that a sheet holds; export fewer egos, or text tables.</source>
            <translation>Le tableau « %1 » a plus de %2 lignes, le maximum d’une feuille ; exportez moins d’egos, ou des tableaux de texte.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 columns, the most that a sheet holds; export fewer variables, or text tables.</source>
            <translation>Le tableau « %1 » a plus de %2 colonnes, le maximum d’une feuille ; exportez moins de variables, ou des tableaux de texte.</translation>
        </message>
        <message>
            <source>The table “%1” could not be written for the other program (%2); export fewer variables, or text tables.</source>
            <translation>Le tableau « %1 » n’a pas pu être écrit pour l’autre programme (%2) ; exportez moins de variables, ou des tableaux de texte.</translation>
        </message>
        <message>
            <source>What lies in “%1” is not what was written there; check the disk, and export again.</source>
            <translation>Ce qui se trouve dans « %1 » n’est pas ce qui y a été écrit ; vérifiez le disque, et exportez de nouveau.</translation>
        </message>
        <message>
            <source>“%1” is no key of an export, or it is damaged.</source>
            <translation>« %1 » n’est pas la table de correspondance d’un export, ou elle est endommagée.</translation>
        </message>
        <message>
            <source>The text is no study in JSON as Alteri writes it: %1 (at “%2”).</source>
            <translation>Le texte n’est pas une étude en JSON telle qu’Alteri l’écrit : %1 (à « %2 »).</translation>
        </message>
        <message>
            <source>The study in JSON was written by a newer version of Alteri; take that one.</source>
            <translation>L’étude en JSON a été écrite par une version plus récente d’Alteri ; utilisez celle-là.</translation>
        </message>
        <message>
            <source>This passphrase does not open “%1”. Nothing was changed. Mind capitals and the keyboard’s layout.</source>
            <translation>Cette phrase secrète n’ouvre pas « %1 ». Rien n’a été modifié. Attention aux majuscules et à la disposition du clavier.</translation>
        </message>
        <message>
            <source>“%1” is protected; its passphrase is needed to open it.</source>
            <translation>« %1 » est protégé ; sa phrase secrète est nécessaire pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike. Nothing was changed.</source>
            <translation>Les deux phrases secrètes ne sont pas identiques. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The part of “%1” that holds its keys is damaged. Without it nobody can read the file: use a copy.</source>
            <translation>La partie de « %1 » qui contient ses clés est endommagée. Sans elle, personne ne peut lire le fichier : utilisez une copie.</translation>
        </message>
        <message>
            <source>The keys of “%1” were changed by somebody who does not have them; use a copy.</source>
            <translation>Les clés de « %1 » ont été modifiées par quelqu’un qui ne les possède pas ; utilisez une copie.</translation>
        </message>
        <message>
            <source>Making a key needs %1 MB of free memory for a moment; close other programs and try again.</source>
            <translation>La création d’une clé demande un instant %1 Mo de mémoire libre ; fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>Opening “%1” needs %2 MB of free memory for a moment; close other programs and try again.</source>
            <translation>L’ouverture de « %1 » demande un instant %2 Mo de mémoire libre ; fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <source>“%1” is not protected by a passphrase.</source>
            <translation>« %1 » n’est pas protégé par une phrase secrète.</translation>
        </message>
        <message>
            <source>“%1” is protected already; its passphrase can be changed.</source>
            <translation>« %1 » est déjà protégé ; sa phrase secrète peut être changée.</translation>
        </message>
        <message>
            <source>“%1” is damaged: something in it is not what was written. It was not changed.</source>
            <translation>« %1 » est endommagé : quelque chose n’y est pas ce qui a été écrit. Le fichier n’a pas été modifié.</translation>
        </message>
        <message>
            <source>“%1” is damaged: page %2 of %3 is not what was written. It was not changed; save what is whole as a copy.</source>
            <translation>« %1 » est endommagé : la page %2 sur %3 n’est pas ce qui a été écrit. Le fichier n’a pas été modifié ; enregistrez ce qui est intact sous forme de copie.</translation>
        </message>
        <message>
            <source>What was written to “%1” is not what it should be. The study stayed as it was; check the disk.</source>
            <translation>Ce qui a été écrit dans « %1 » n’est pas ce qui devait l’être. L’étude est restée telle quelle ; vérifiez le disque.</translation>
        </message>
        <message>
            <source>The passphrase is too short; take at least %1 characters.</source>
            <translation>La phrase secrète est trop courte ; prenez au moins %1 caractères.</translation>
        </message>
        <message>
            <source>“%1” is no style of pictures, or one of a newer version of Alteri.</source>
            <translation>« %1 » n’est pas un style d’image, ou vient d’une version plus récente d’Alteri.</translation>
        </message>
        <message>
            <source>No picture in the format “%1” goes into “%2”; end the name as its format is called. Formats are: %3.</source>
            <translation>Aucune image au format « %1 » ne va dans « %2 » ; terminez le nom par celui de son format. Les formats sont : %3.</translation>
        </message>
        <message>
            <source>A picture of %1 × %2 pixels needs more memory than there is; choose a lower resolution, a smaller size, SVG or PDF.</source>
            <translation>Une image de %1 × %2 pixels demande plus de mémoire qu’il n’y en a ; choisissez une résolution plus faible, une taille plus petite, SVG ou PDF.</translation>
        </message>
        <message>
            <source>With all that it says, the picture would be %1 mm tall, and %2 mm are the most; make it wider, or leave out the legend or the names.</source>
            <translation>Avec tout ce qui y figure, l’image aurait %1 mm de haut, et le maximum est de %2 mm ; élargissez-la, ou omettez la légende ou les noms.</translation>
        </message>
        <message>
            <source>The picture could not be made (%1); choose another format or size.</source>
            <translation>L’image n’a pas pu être créée (%1) ; choisissez un autre format ou une autre taille.</translation>
        </message>
        <message>
            <source>“%1” is a study and is not replaced; choose another name.</source>
            <translation>« %1 » est une étude et n’est pas remplacée ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Several maps go into a folder, but “%1” is the name of a picture; name a folder, or a page of all maps with --contact-sheet.</source>
            <translation>Plusieurs cartes vont dans un dossier, mais « %1 » est le nom d’une image ; indiquez un dossier, ou une page de toutes les cartes avec --contact-sheet.</translation>
        </message>
        <message>
            <source>“%1” is read or written by the same command already; choose another name for the output.</source>
            <translation>« %1 » est déjà lu ou écrit par la même commande ; choisissez un autre nom pour la sortie.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself (%1). The study is as it was stored last.</source>
            <translation>Quelque chose s’est mal passé dans le programme lui-même (%1). L’étude est telle qu’elle a été enregistrée en dernier.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterDialog</name>
        <message>
            <source>Only some ties</source>
            <translation>Seulement certaines relations</translation>
        </message>
        <message>
            <source>The model has only ties that satisfy this:</source>
            <translation>Le modèle n’a que les relations qui vérifient ceci :</translation>
        </message>
        <message>
            <source>all ties; or for example %1</source>
            <translation>toutes les relations ; ou par exemple %1</translation>
        </message>
        <message>
            <source>Take these ties</source>
            <translation>Prendre ces relations</translation>
        </message>
        <message numerus="yes">
            <source>All %n tie(s)</source>
            <translation>
                <numerusform>La seule relation</numerusform>
                <numerusform>Toutes les %n relations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n tie(s)</source>
            <translation>
                <numerusform>%1 sur %n relation</numerusform>
                <numerusform>%1 sur %n relations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those left out have no value of it</source>
            <translation>
                <numerusform>%n de celles omises n’en a pas de valeur</numerusform>
                <numerusform>%n de celles omises n’en ont pas de valeur</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some networks</source>
            <translation>Seulement certains réseaux</translation>
        </message>
        <message>
            <source>The model has only networks that satisfy this:</source>
            <translation>Le modèle n’a que les réseaux qui remplissent ceci :</translation>
        </message>
        <message>
            <source>all networks; or for example %1</source>
            <translation>tous les réseaux ; ou par exemple %1</translation>
        </message>
        <message>
            <source>Take these networks</source>
            <translation>Prendre ces réseaux</translation>
        </message>
        <message numerus="yes">
            <source>All %n network(s)</source>
            <translation>
                <numerusform>Le seul réseau</numerusform>
                <numerusform>Tous les %n réseaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n network(s)</source>
            <translation>
                <numerusform>%1 sur %n réseau</numerusform>
                <numerusform>%1 sur %n réseaux</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterHeader</name>
        <message>
            <source>Click to sort, click the funnel to filter, drag to move</source>
            <translation>Cliquez pour trier, cliquez sur l’entonnoir pour filtrer, faites glisser pour déplacer</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterPopup</name>
        <message>
            <source>Filter: %1</source>
            <translation>Filtre : %1</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <source>Rows with a value</source>
            <translation>Lignes avec une valeur</translation>
        </message>
        <message>
            <source>Rows without one</source>
            <translation>Lignes sans valeur</translation>
        </message>
        <message>
            <source>Rows with an answer</source>
            <translation>Lignes avec une réponse</translation>
        </message>
        <message>
            <source>Rows without an answer</source>
            <translation>Lignes sans réponse</translation>
        </message>
        <message>
            <source>Sort up</source>
            <translation>Trier par ordre croissant</translation>
        </message>
        <message>
            <source>Sort down</source>
            <translation>Trier par ordre décroissant</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>Écrivez un nombre, par exemple 12 ou 0,5.</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Contient</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForecastPane</name>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>Nothing can be imported before this is right:</source>
            <translation>Rien ne peut être importé avant que ceci soit correct :</translation>
        </message>
        <message>
            <source>Working out what happens…</source>
            <translation>Détermination de ce qui se passe…</translation>
        </message>
        <message>
            <source>Cancel working out</source>
            <translation>Annuler la détermination</translation>
        </message>
        <message>
            <source>It was not worked out what happens.</source>
            <translation>Ce qui se passe n’a pas été déterminé.</translation>
        </message>
        <message>
            <source>%1: The names of the columns do not say what the table is about; choose it at “Taken for”.</source>
            <translation>%1 : les noms des colonnes n’indiquent pas sur quoi porte le tableau ; choisissez-le sous «  Lu comme ».</translation>
        </message>
        <message>
            <source>%1: Click the column that is meant, and choose at “Use as” what it is.</source>
            <translation>%1 : cliquez sur la colonne concernée, et choisissez sous «  Utiliser comme » ce qu’elle est.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignImportText</name>
        <message>
            <source>“%1” is one question whose options have a column each (%2).</source>
            <translation>« %1 » est une seule question dont les options ont chacune une colonne (%2).</translation>
        </message>
        <message>
            <source>The column “%1” was left out.</source>
            <translation>La colonne « %1 » a été omise.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” and others, %n files in all, say what the rest say and were not read.</source>
            <translation>
                <numerusform>« %1 » dit ce que disent les autres fichiers et n’a pas été lu.</numerusform>
                <numerusform>« %1 » et d’autres, %n fichiers en tout, disent ce que disent les autres et n’ont pas été lus.</numerusform>
            </translation>
        </message>
        <message>
            <source>All nodes are alteri; of which kind one is says the attribute “%1” (%2).</source>
            <translation>Tous les nœuds sont des alters ; l’attribut « %1 » en indique le type (%2).</translation>
        </message>
        <message>
            <source>The interview with “%1” was not finished.</source>
            <translation>L’entretien avec « %1 » n’a pas été terminé.</translation>
        </message>
        <message>
            <source>The names in the interview “%1” are encrypted and stay so; they open with their password.</source>
            <translation>Les noms de l’entretien « %1 » sont chiffrés et le restent ; leur mot de passe permet de les lire.</translation>
        </message>
        <message>
            <source>Answers to “%1” differ between maps, so it is asked on each map anew.</source>
            <translation>Les réponses à « %1 » diffèrent d’une carte à l’autre ; la question est donc posée pour chaque carte.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers to “%1” are about a map on which the alter is not, and were left out.</source>
            <translation>
                <numerusform>%n réponse à « %1 » concerne une carte où l’alter n’est pas et a été omise.</numerusform>
                <numerusform>%n réponses à « %1 » concernent une carte où l’alter n’est pas et ont été omises.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%2” is no category that the file lists for “%1”; it was added.</source>
            <translation>« %2 » n’est pas une modalité que le fichier énumère pour « %1 » ; elle a été ajoutée.</translation>
        </message>
        <message numerus="yes">
            <source>“%2” is no answer that “%1” takes; it was left out %n times.</source>
            <translation>
                <numerusform>« %2 » n’est pas une réponse que « %1 » admet ; elle a été omise %n fois.</numerusform>
                <numerusform>« %2 » n’est pas une réponse que « %1 » admet ; elle a été omise %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” had line breaks or other characters that it cannot have here, or was too long.</source>
            <translation>« %1 » contenait des sauts de ligne ou d’autres caractères impossibles ici, ou était trop long.</translation>
        </message>
        <message>
            <source>Where “%1” has no value the program that wrote the file may mean no; it was left unanswered.</source>
            <translation>Là où « %1 » n’a pas de valeur, le programme qui a écrit le fichier veut peut-être dire non ; la question est restée sans réponse.</translation>
        </message>
        <message>
            <source>Of several layouts of the same alteri one is kept; “%1” was left out.</source>
            <translation>De plusieurs dispositions des mêmes alters, une seule est gardée ; « %1 » a été omise.</translation>
        </message>
        <message>
            <source>The picture behind the map “%1” was left out.</source>
            <translation>L’image derrière la carte « %1 » a été omise.</translation>
        </message>
        <message>
            <source>The map “%1” is turned: its sectors begin at twelve o’clock and go with the clock.</source>
            <translation>La carte « %1 » est tournée : ses secteurs commencent à midi et suivent le sens des aiguilles d’une montre.</translation>
        </message>
        <message>
            <source>“%2” is on no map of “%1”.</source>
            <translation>« %2 » n’est sur aucune carte de « %1 ».</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” are between alteri that have one already; they were kept once.</source>
            <translation>
                <numerusform>%n relation du type « %1 » unit des alters qui en ont déjà une ; elle n’a été gardée qu’une fois.</numerusform>
                <numerusform>%n relations du type « %1 » unissent des alters qui en ont déjà une ; elles n’ont été gardées qu’une fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repeated ties have different answers to “%1”; the first one was kept, %n were left out.</source>
            <translation>
                <numerusform>Des relations répétées ont des réponses différentes à « %1 » ; la première a été gardée, %n a été omise.</numerusform>
                <numerusform>Des relations répétées ont des réponses différentes à « %1 » ; la première a été gardée, %n ont été omises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to itself and were left out.</source>
            <translation>
                <numerusform>%n relation du type « %1 » va d’un alter à lui-même et a été omise.</numerusform>
                <numerusform>%n relations du type « %1 » vont d’un alter à lui-même et ont été omises.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of “%1” lead to nobody who is on the map, and were left out.</source>
            <translation>
                <numerusform>%n relation de « %1 » ne mène à personne qui soit sur la carte et a été omise.</numerusform>
                <numerusform>%n relations de « %1 » ne mènent à personne qui soit sur la carte et ont été omises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties of the kind “%1” have a direction in one place and none in another; here they are as the study has them.</source>
            <translation>Les relations du type « %1 » sont orientées à un endroit et non orientées à un autre ; elles sont ici telles que l’étude les a.</translation>
        </message>
        <message>
            <source>Ego of “%1” is the node “%2”.</source>
            <translation>L’ego de « %1 » est le nœud « %2 ».</translation>
        </message>
        <message>
            <source>No node of “%1” is ego; all of them are alteri.</source>
            <translation>Aucun nœud de « %1 » n’est ego ; tous sont des alters.</translation>
        </message>
        <message>
            <source>“%1” was split into %2 networks that have no ties to each other.</source>
            <translation>« %1 » a été divisé en %2 réseaux sans relations entre eux.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>%1: “%2” is “%3” in the study and “%4” in the file; the study’s was kept.</source>
            <translation>%1 : « %2 » est « %3 » dans l’étude et « %4 » dans le fichier ; l’indication de l’étude a été gardée.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stand where the file has them.</source>
            <translation>
                <numerusform>%n alter se trouve là où le fichier le place.</numerusform>
                <numerusform>%n alters se trouvent là où le fichier les place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places say something else than the answers, which count; these alteri have got another place.</source>
            <translation>
                <numerusform>%n place contredit les réponses, qui font foi ; cet alter a reçu une autre place.</numerusform>
                <numerusform>%n places contredisent les réponses, qui font foi ; ces alters ont reçu une autre place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>À %n alter manquent les réponses qui lui donnent une place sur la carte.</numerusform>
                <numerusform>À %n alters manquent les réponses qui leur donnent une place sur la carte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n alter attend à côté de sa carte, car les anneaux ou secteurs n’y montrent aucun attribut ; choisissez-en un dans la présentation de la carte, ou placez-le à la main.</numerusform>
                <numerusform>%n alters attendent à côté de leurs cartes, car les anneaux ou secteurs n’y montrent aucun attribut ; choisissez-en un dans la présentation de la carte, ou placez-les à la main.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>%n ego</numerusform>
                <numerusform>%n egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n carte</numerusform>
                <numerusform>%n cartes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n alter</numerusform>
                <numerusform>%n alters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri</source>
            <translation>
                <numerusform>%n relation entre alters</numerusform>
                <numerusform>%n relations entre alters</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1 : %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n ego importé.</numerusform>
                <numerusform>%n egos importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already; what they lacked was added.</source>
            <translation>
                <numerusform>%n ego était déjà dans l’étude ; ce qui lui manquait a été ajouté.</numerusform>
                <numerusform>%n egos étaient déjà dans l’étude ; ce qui leur manquait a été ajouté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n alter importé.</numerusform>
                <numerusform>%n alters importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n relation entre alters importée.</numerusform>
                <numerusform>%n relations entre alters importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps were filled.</source>
            <translation>
                <numerusform>%n lacune a été comblée.</numerusform>
                <numerusform>%n lacunes ont été comblées.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>Nouvel attribut de %1 : %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>Nouveau type de relation : %1.</translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>Ce qui se trouve à « %1 » dans le fichier n’existe pas dans une étude ; cela a été omis une fois.</numerusform>
                <numerusform>Ce qui se trouve à « %1 » dans le fichier n’existe pas dans une étude ; cela a été omis %n fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” (%2) in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>Ce qui se trouve à « %1 » (%2) dans le fichier n’existe pas dans une étude ; cela a été omis une fois.</numerusform>
                <numerusform>Ce qui se trouve à « %1 » (%2) dans le fichier n’existe pas dans une étude ; cela a été omis %n fois.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not say how its letters are written; it was read as %2. Look at names with accents.</source>
            <translation>« %1 » n’indique pas le codage de ses lettres ; le fichier a été lu comme %2. Vérifiez les noms accentués.</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to ego; which way a tie of ego goes is not kept.</source>
            <translation>
                <numerusform>%n lien du type « %1 » va d’un alter à ego ; le sens des liens d’ego n’est pas conservé.</numerusform>
                <numerusform>%n liens du type « %1 » vont d’un alter à ego ; le sens des liens d’ego n’est pas conservé.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignStudyText</name>
        <message>
            <source>Studies of other programs (%1)</source>
            <translation>Études d’autres programmes (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Encrypted names</source>
            <translation>Noms chiffrés</translation>
        </message>
        <message>
            <source>Password of the names</source>
            <translation>Mot de passe des noms</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForgetDialog</name>
        <message>
            <source>What happened up to and including</source>
            <translation>Ce qui s’est passé jusqu’à cette action incluse</translation>
        </message>
        <message>
            <source>An ego, with everything that was ever said about it</source>
            <translation>Un ego, avec tout ce qui a jamais été dit de lui</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>The history keeps everything that was ever entered, so that it can be undone: deleted names too. What is forgotten is removed from the file for good and cannot be brought back. Copies, backups and exports elsewhere keep what they have.</source>
            <translation>L’historique conserve tout ce qui a jamais été saisi, afin que cela puisse être annulé : aussi les noms supprimés. Ce qui est oublié est définitivement retiré du fichier et ne peut pas être récupéré. Les copies, sauvegardes et exports conservés ailleurs gardent ce qu’ils contiennent.</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>Oublier définitivement</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rétablir : %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormBar</name>
        <message>
            <source>%1 with byte order mark</source>
            <translation>%1 avec marque d’ordre des octets</translation>
        </message>
        <message>
            <source>First line &amp;names the columns</source>
            <translation>La première ligne &amp;nomme les colonnes</translation>
        </message>
        <message>
            <source>&amp;Taken for</source>
            <translation>Lu &amp;comme</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Encodage</translation>
        </message>
        <message>
            <source>&amp;Separated by</source>
            <translation>&amp;Séparé par</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Tel que reconnu</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Tel que reconnu : %1</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>rien de connu</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormatText</name>
        <message>
            <source>PNG picture</source>
            <translation>Image PNG</translation>
        </message>
        <message>
            <source>PNG (pixels)</source>
            <translation>PNG (pixels)</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>Image SVG</translation>
        </message>
        <message>
            <source>SVG (vectors)</source>
            <translation>SVG (vecteurs)</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <source>PDF (vectors)</source>
            <translation>PDF (vecteurs)</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>Image TIFF</translation>
        </message>
        <message>
            <source>TIFF (pixels)</source>
            <translation>TIFF (pixels)</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormulaEdit</name>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
    </context>
    <context>
        <name>alteri::GapPanel</name>
        <message>
            <source>Nothing is left open on this map.</source>
            <translation>Il ne reste rien à compléter sur cette carte.</translation>
        </message>
        <message>
            <source>What is left open</source>
            <translation>Ce qui reste à compléter</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1 : %n à compléter</numerusform>
                <numerusform>%1 : %n à compléter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ego: %n open</source>
            <translation>
                <numerusform>Ego : %n à compléter</numerusform>
                <numerusform>Ego : %n à compléter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs not asked about</source>
            <translation>
                <numerusform>%n paire sur laquelle rien n’a été demandé</numerusform>
                <numerusform>%n paires sur lesquelles rien n’a été demandé</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody in the ring “%1”</source>
            <translation>Personne dans l’anneau « %1 »</translation>
        </message>
    </context>
    <context>
        <name>alteri::GeneratorStepPage</name>
        <message>
            <source>Partners named before; space picks one again</source>
            <translation>Partenaires déjà nommés ; la barre d’espace en reprend un</translation>
        </message>
        <message numerus="yes">
            <source>%n named</source>
            <translation>
                <numerusform>%n nommé</numerusform>
                <numerusform>%n nommés</numerusform>
            </translation>
        </message>
        <message>
            <source>At least %1 are asked for</source>
            <translation>On en demande au moins %1</translation>
        </message>
        <message>
            <source>That is more than the %1 that are asked for</source>
            <translation>C’est plus que les %1 demandés</translation>
        </message>
        <message>
            <source>At most %1 are asked for</source>
            <translation>On en demande au plus %1</translation>
        </message>
        <message>
            <source>In the line, behind the name and a semicolon: %1</source>
            <translation>Dans la ligne, après le nom et un point-virgule : %1</translation>
        </message>
        <message>
            <source>Name again</source>
            <translation>Nommer de nouveau</translation>
        </message>
        <message>
            <source>Take back the naming</source>
            <translation>Retirer la citation</translation>
        </message>
        <message>
            <source>Named before</source>
            <translation>Déjà nommés</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupDialog</name>
        <message>
            <source>Put categories together</source>
            <translation>Réunir des modalités</translation>
        </message>
        <message>
            <source>Categories of “%1” that this model takes as one</source>
            <translation>Modalités de « %1 » que ce modèle prend pour une seule</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Modalités</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nom du groupe</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Réunir</translation>
        </message>
        <message>
            <source>Tick two or more categories.</source>
            <translation>Cochez deux modalités ou plus.</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>Donnez un nom au groupe.</translation>
        </message>
        <message>
            <source>A category or another group is called so already.</source>
            <translation>Une modalité ou un autre groupe porte déjà ce nom.</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingDialog</name>
        <message>
            <source>Put into group</source>
            <translation>Mettre dans un groupe</translation>
        </message>
        <message>
            <source>Also give the shares of the groups short names (%1)</source>
            <translation>Donner aussi des noms courts aux parts des groupes (%1)</translation>
        </message>
        <message>
            <source>Group categories</source>
            <translation>Regrouper des modalités</translation>
        </message>
        <message>
            <source>Groups and categories</source>
            <translation>Groupes et modalités</translation>
        </message>
        <message>
            <source>New grouping</source>
            <translation>Nouveau regroupement</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>a short name for formulas, for example type4</source>
            <translation>un nom court pour les formules, par exemple type4</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>tel qu’on le lit dans les tableaux</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Regroupement</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Selected categories:</source>
            <translation>Modalités sélectionnées :</translation>
        </message>
        <message>
            <source>name of a group, or a new one</source>
            <translation>nom d’un groupe existant ou nouveau</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Save grouping</source>
            <translation>Enregistrer le regroupement</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>Supprimer le regroupement</translation>
        </message>
        <message>
            <source>The study has no attribute with categories.</source>
            <translation>L’étude n’a pas d’attribut à modalités.</translation>
        </message>
        <message>
            <source>Give the grouping a name.</source>
            <translation>Donnez un nom au regroupement.</translation>
        </message>
        <message>
            <source>A grouping needs at least two groups.</source>
            <translation>Un regroupement doit avoir au moins deux groupes.</translation>
        </message>
        <message>
            <source>Change grouping</source>
            <translation>Modifier le regroupement</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingTree</name>
        <message>
            <source>Group and categories</source>
            <translation>Groupe et modalités</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>On their own</source>
            <translation>Non regroupées</translation>
        </message>
        <message>
            <source>Each of these stays a category of its own.</source>
            <translation>Chacune reste une modalité à part.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>These count as missing in the grouping.</source>
            <translation>Celles-ci comptent comme manquantes dans le regroupement.</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>Double-cliquez pour renommer</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideBar</name>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>The step before (PgUp)</source>
            <translation>L’étape précédente (Page préc)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>The next step (PgDn)</source>
            <translation>L’étape suivante (Page suiv)</translation>
        </message>
        <message>
            <source>Free map</source>
            <translation>Carte libre</translation>
        </message>
        <message>
            <source>Leaves the guide and comes back to this step (F5)</source>
            <translation>Quitte le guide et revient à cette étape (F5)</translation>
        </message>
        <message>
            <source>This step is in the guide no more; PgDn goes to the first one</source>
            <translation>Cette étape n’est plus dans le guide ; Page suiv mène à la première</translation>
        </message>
        <message>
            <source>“%1” is not shown any more; PgDn goes on</source>
            <translation>« %1 » n’est plus affiché ; Page suiv continue</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Étape %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Rien ne manque</translation>
        </message>
        <message>
            <source>Missing: %1 here, %2 in all</source>
            <translation>Il manque : %1 ici, %2 en tout</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuidePage</name>
        <message>
            <source>This study has no interview guide yet. Press “Add step” and choose what happens first: a text, questions about ego, names of partners…</source>
            <translation>Cette étude n’a pas encore de guide d’entretien. Appuyez sur « Ajouter une étape » et choisissez ce qui vient d’abord : un texte, des questions sur ego, des noms de partenaires…</translation>
        </message>
        <message>
            <source>Steps of the guide</source>
            <translation>Étapes du guide</translation>
        </message>
        <message>
            <source>Add step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Adds a step behind the selected one</source>
            <translation>Ajoute une étape après celle qui est sélectionnée</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>The same step once more</source>
            <translation>La même étape une fois de plus</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Takes the step out of the guide; no answer is lost</source>
            <translation>Retire l’étape du guide ; aucune réponse n’est perdue</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Earlier in the interview</source>
            <translation>Plus tôt dans l’entretien</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Later in the interview</source>
            <translation>Plus tard dans l’entretien</translation>
        </message>
        <message>
            <source>Try it…</source>
            <translation>Mettre à l’essai…</translation>
        </message>
        <message>
            <source>Leads made-up respondents through the guide, in a copy</source>
            <translation>Fait passer des personnes fictives par le guide, dans une copie</translation>
        </message>
        <message>
            <source>What can hardly be meant</source>
            <translation>Points sans doute involontaires</translation>
        </message>
        <message>
            <source>%1, shown if %2</source>
            <translation>%1, affichée si %2</translation>
        </message>
        <message>
            <source>Nothing stands in the way of this guide.</source>
            <translation>Rien ne s’oppose à ce guide.</translation>
        </message>
        <message>
            <source>What can hardly be meant:</source>
            <translation>Points sans doute involontaires :</translation>
        </message>
        <message>
            <source>Duplicate step</source>
            <translation>Dupliquer l’étape</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copie)</translation>
        </message>
        <message numerus="yes">
            <source>At this step %n partners were named. They stay, but it is forgotten that it was here.</source>
            <translation>
                <numerusform>À cette étape, %n partenaire a été nommé. Il reste, mais on oublie que c’était ici.</numerusform>
                <numerusform>À cette étape, %n partenaires ont été nommés. Ils restent, mais on oublie que c’était ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete step</source>
            <translation>Supprimer l’étape</translation>
        </message>
        <message>
            <source>Move step</source>
            <translation>Déplacer l’étape</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideRun</name>
        <message>
            <source>Interviewer</source>
            <translation>Enquêteur ou enquêtrice</translation>
        </message>
        <message>
            <source>Go to step “%1”</source>
            <translation>Aller à l’étape « %1 »</translation>
        </message>
        <message>
            <source>This study has no interview guide yet. Ctrl+B, page “Interview guide”, makes one.</source>
            <translation>Cette étude n’a pas encore de guide d’entretien. Ctrl+B, page « Guide d’entretien », permet d’en créer un.</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>Quitter le guide</translation>
        </message>
        <message>
            <source>This is the last step. F5 leaves the guide.</source>
            <translation>C’est la dernière étape. F5 quitte le guide.</translation>
        </message>
        <message>
            <source>Your name or code, kept with the times of every step and with what you change</source>
            <translation>Votre nom ou code, conservé avec les heures de chaque étape et avec ce que vous modifiez</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideText</name>
        <message>
            <source>The condition “%1” cannot be read, so that it counts as holding. %2</source>
            <translation>La condition « %1 » ne peut pas être lue et compte donc comme remplie. %2</translation>
        </message>
        <message>
            <source>The condition “%1” can never hold.</source>
            <translation>La condition « %1 » ne peut jamais être remplie.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is asked for only here or later.</source>
            <translation>La condition « %1 » repose sur « %2 », qui n’est demandé qu’ici ou plus tard.</translation>
        </message>
        <message>
            <source>It has no question. Write it in the field “Question”.</source>
            <translation>Il manque la question. Écrivez-la dans le champ « Question ».</translation>
        </message>
        <message>
            <source>It asks nothing. Add an attribute below “Questions”.</source>
            <translation>Rien n’est demandé. Ajoutez un attribut sous « Questions ».</translation>
        </message>
        <message>
            <source>It asks for no kind of tie. Choose one.</source>
            <translation>Aucun type de relation n’est demandé. Choisissez-en un.</translation>
        </message>
        <message>
            <source>No attribute of ego keeps the consent. Add the step anew.</source>
            <translation>Aucun attribut d’ego ne conserve le consentement. Recréez l’étape.</translation>
        </message>
        <message>
            <source>It is about those named at a step that is no name generator. Choose one.</source>
            <translation>L’étape porte sur les personnes nommées à une étape qui n’est pas un générateur de noms. Choisissez-en un.</translation>
        </message>
        <message>
            <source>It is about those named at “%1”, which comes later.</source>
            <translation>L’étape porte sur les personnes nommées à « %1 », qui vient plus tard.</translation>
        </message>
        <message>
            <source>The smallest number of names is more than the largest.</source>
            <translation>Le plus petit nombre de noms dépasse le plus grand.</translation>
        </message>
        <message>
            <source>It cannot ask for “%1”, which is about others.</source>
            <translation>« %1 » ne peut pas être demandé ici, car il concerne d’autres personnes.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is answered only on the map that a step of placing has of its own. Conditions look at the map of the interview.</source>
            <translation>La condition « %1 » repose sur « %2 », auquel on ne répond que sur la carte propre à une étape de placement. Les conditions portent sur la carte de l’entretien.</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Questions about ego</source>
            <translation>Questions sur ego</translation>
        </message>
        <message>
            <source>Name generator</source>
            <translation>Générateur de noms</translation>
        </message>
        <message>
            <source>Name interpreter</source>
            <translation>Interprétateur de noms</translation>
        </message>
        <message>
            <source>Placing on the map</source>
            <translation>Placement sur la carte</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Relations entre alters</translation>
        </message>
        <message>
            <source>Free work on the map</source>
            <translation>Travail libre sur la carte</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Form, one alter after the other</source>
            <translation>Formulaire, un alter après l’autre</translation>
        </message>
        <message>
            <source>Table of all alteri</source>
            <translation>Tableau de tous les alters</translation>
        </message>
        <message>
            <source>Sorting into bins</source>
            <translation>Classement en casiers</translation>
        </message>
        <message>
            <source>One at a time</source>
            <translation>Un à la fois</translation>
        </message>
        <message>
            <source>Freely</source>
            <translation>Librement</translation>
        </message>
        <message>
            <source>Pair by pair</source>
            <translation>Paire par paire</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrice</translation>
        </message>
        <message>
            <source>Drawing on the map</source>
            <translation>Tracé sur la carte</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpBrowser</name>
        <message>
            <source>Page of the help</source>
            <translation>Page de l’aide</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpMark</name>
        <message>
            <source>Opens the help about this</source>
            <translation>Ouvre l’aide à ce sujet</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpWindow</name>
        <message>
            <source>Help – Alteri</source>
            <translation>Aide – Alteri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search all pages</source>
            <translation>Rechercher dans toutes les pages</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Résultats de la recherche</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No page has all these words.</source>
            <translation>Aucune page ne contient tous ces mots.</translation>
        </message>
    </context>
    <context>
        <name>alteri::HistoryPanel</name>
        <message>
            <source>Nothing has happened on this map yet.</source>
            <translation>Rien ne s’est encore passé sur cette carte.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Revenir au présent</translation>
        </message>
        <message>
            <source>The map of that moment is being made…</source>
            <translation>La carte de ce moment est en préparation…</translation>
        </message>
        <message>
            <source>History of this map</source>
            <translation>Historique de cette carte</translation>
        </message>
        <message>
            <source>Shows the map after each gesture, one after the other</source>
            <translation>Montre la carte après chaque action, l’une après l’autre</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play back</source>
            <translation>Rejouer</translation>
        </message>
    </context>
    <context>
        <name>alteri::HubProblemText</name>
        <message>
            <source> (%1)</source>
            <translation> (%1)</translation>
        </message>
        <message>
            <source>The study is connected to no hub; join it there, or put it there.</source>
            <translation>L’étude n’est reliée à aucun hub ; rejoignez-la là-bas ou mettez-la en place.</translation>
        </message>
        <message>
            <source>The study “%1” is connected to a hub. What is forgotten or moved here would stay there; leave the hub first.</source>
            <translation>L’étude « %1 » est reliée à un hub. Ce qui est oublié ou déplacé ici resterait là-bas ; quittez d’abord le hub.</translation>
        </message>
        <message>
            <source>“%1” cannot be taken back: others have gone on with the same since.</source>
            <translation>« %1 » ne peut pas être annulé : d’autres y ont travaillé depuis.</translation>
        </message>
        <message>
            <source>The hub has no such study for this login; ask its owner to admit you.</source>
            <translation>Le hub n’a pas cette étude pour cet identifiant ; demandez à son propriétaire de vous admettre.</translation>
        </message>
        <message>
            <source>The hub has this study already; join it there.</source>
            <translation>Le hub a déjà cette étude ; rejoignez-la là-bas.</translation>
        </message>
        <message>
            <source>The study on the hub is of another version of Alteri (%1). With a newer one there, take that version; with an older one, its owner has to sync first.</source>
            <translation>L’étude du hub est d’une autre version d’Alteri (%1). Si elle y est plus récente, prenez cette version ; si elle est plus ancienne, son propriétaire doit d’abord synchroniser.</translation>
        </message>
        <message>
            <source>A password must not stand in the connection: put it into the file “.pgpass”, which only you can read.</source>
            <translation>Aucun mot de passe ne doit figurer dans la connexion : mettez-le dans le fichier « .pgpass », que vous seul pouvez lire.</translation>
        </message>
        <message>
            <source>The schema “%1” holds something else than a study that was published; take another name.</source>
            <translation>Le schéma « %1 » contient autre chose qu’une étude publiée ; prenez un autre nom.</translation>
        </message>
        <message>
            <source>The query gives no table with rows; write one that begins with SELECT.</source>
            <translation>La requête ne donne aucune table avec des lignes ; écrivez-en une qui commence par SELECT.</translation>
        </message>
        <message>
            <source>The hub cannot be reached%1. Everything is in this file; what was done waits.</source>
            <translation>Le hub est injoignable%1. Tout est dans ce fichier ; ce qui a été fait attend.</translation>
        </message>
        <message>
            <source>Nothing was sent to the hub “%1”: over the net its certificate must be checked. Set sslmode=verify-full and sslrootcert for the service.</source>
            <translation>Rien n’a été envoyé au hub « %1 » : par le réseau, son certificat doit être vérifié. Définissez sslmode=verify-full et sslrootcert pour le service.</translation>
        </message>
        <message>
            <source>The hub’s certificate is not the one expected%1. Nothing was sent.</source>
            <translation>Le certificat du hub n’est pas celui attendu%1. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The hub refuses this login%1; look at the service and at “.pgpass”.</source>
            <translation>Le hub refuse cet identifiant%1 ; vérifiez le service et « .pgpass ».</translation>
        </message>
        <message>
            <source>You may not do this on the hub%1. Everything is in this file.</source>
            <translation>Vous n’avez pas le droit de faire cela sur le hub%1. Tout est dans ce fichier.</translation>
        </message>
        <message>
            <source>The hub has no space left. Everything is in this file.</source>
            <translation>Le hub n’a plus d’espace. Tout est dans ce fichier.</translation>
        </message>
        <message>
            <source>This database is no hub; its administrator makes it one by “alteri-cli hub init”.</source>
            <translation>Cette base de données n’est pas un hub ; son administrateur en fait un par « alteri-cli hub init ».</translation>
        </message>
        <message>
            <source>This database is a hub already. Nothing was changed.</source>
            <translation>Cette base de données est déjà un hub. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The database refused: %1.</source>
            <translation>La base de données a refusé : %1.</translation>
        </message>
        <message>
            <source>The hub’s log is not what was written (step %1). Nothing was taken over; tell the hub’s administrator.</source>
            <translation>Le journal du hub n’est pas ce qui a été écrit (étape %1). Rien n’a été repris ; prévenez l’administrateur du hub.</translation>
        </message>
        <message>
            <source>Step %1 of the hub does not fit this file. Nothing was taken over; join the study anew, and merge this file into it as another copy.</source>
            <translation>L’étape %1 du hub ne convient pas à ce fichier. Rien n’a été repris ; rejoignez l’étude à nouveau et fusionnez ce fichier comme une autre copie.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportAssistant</name>
        <message>
            <source>Import tables</source>
            <translation>Importer des tableaux</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>Joindre des réponses</translation>
        </message>
        <message>
            <source>Next delivery</source>
            <translation>Livraison suivante</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Premières lignes</translation>
        </message>
        <message>
            <source>&amp;Work out what happens</source>
            <translation>Déterminer ce &amp;qui se passe</translation>
        </message>
        <message>
            <source>Add tables…</source>
            <translation>Ajouter des tableaux…</translation>
        </message>
        <message>
            <source>Remo&amp;ve table</source>
            <translation>Enle&amp;ver le tableau</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Vers</translation>
        </message>
        <message>
            <source>Labels from a table</source>
            <translation>Libellés d’un tableau</translation>
        </message>
        <message numerus="yes">
            <source>The tables have %n rows; “Work out what happens” reads them all.</source>
            <translation>
                <numerusform>Les tableaux ont %n ligne ; « Déterminer ce qui se passe » la lit.</numerusform>
                <numerusform>Les tableaux ont %n lignes ; « Déterminer ce qui se passe » les lit toutes.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importer</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>&amp;Joindre</translation>
        </message>
        <message>
            <source>U&amp;pdate</source>
            <translation>Mettre à &amp;jour</translation>
        </message>
        <message>
            <source>All egos of the tables are new.</source>
            <translation>Tous les egos des tableaux sont nouveaux.</translation>
        </message>
        <message>
            <source>Columns become new attributes of those that the study has, or fill gaps. Nothing is replaced, and nobody is added.</source>
            <translation>Les colonnes deviennent de nouveaux attributs de ceux que l’étude contient déjà, ou comblent des lacunes. Rien n’est remplacé, et personne n’est ajouté.</translation>
        </message>
        <message>
            <source>Read as the tables before: other answers replace those that there are, new rows come in.</source>
            <translation>Lus comme les tableaux précédents : les réponses différentes remplacent celles qui existent, les nouvelles lignes s’ajoutent.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportText</name>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as the pairs of alteri.</source>
            <translation>
                <numerusform>%n colonne de %1, « %2 », est lue comme paire d’alters.</numerusform>
                <numerusform>%n colonnes de %1, comme « %2 », sont lues comme paires d’alters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as those of alteri.</source>
            <translation>
                <numerusform>%n colonne de %1, « %2 », est lue comme colonne d’alters.</numerusform>
                <numerusform>%n colonnes de %1, comme « %2 », sont lues comme colonnes d’alters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, before those of alteri, are read as those of egos.</source>
            <translation>
                <numerusform>%n colonne de %1, avant celles des alters, est lue comme colonne d’egos.</numerusform>
                <numerusform>%n colonnes de %1, avant celles des alters, sont lues comme colonnes d’egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places for alteri in %1 hold nothing and are left out.</source>
            <translation>
                <numerusform>%n emplacement d’alter dans %1 est vide et omis.</numerusform>
                <numerusform>%n emplacements d’alters dans %1 sont vides et omis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri in %1 are more than “%2” says and are left out.</source>
            <translation>
                <numerusform>%n alter dans %1 est en plus de ce que dit « %2 » et est omis.</numerusform>
                <numerusform>%n alters dans %1 sont en plus de ce que dit « %2 » et sont omis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1 are read as those of egos.</source>
            <translation>
                <numerusform>%n colonne de %1 est lue comme colonne d’egos.</numerusform>
                <numerusform>%n colonnes de %1 sont lues comme colonnes d’egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of %1 say something else of ego in “%2” than the row before that counts; they are not used for it.</source>
            <translation>
                <numerusform>%n ligne de %1 dit autre chose d’ego dans « %2 » que la ligne précédente, qui fait foi ; elle n’est pas utilisée pour cela.</numerusform>
                <numerusform>%n lignes de %1 disent autre chose d’ego dans « %2 » que la ligne précédente, qui fait foi ; elles ne sont pas utilisées pour cela.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells of pairs in %1 hold 0 and are no ties.</source>
            <translation>
                <numerusform>%n cellule de paires dans %1 contient 0 et n’est pas une relation.</numerusform>
                <numerusform>%n cellules de paires dans %1 contiennent 0 et ne sont pas des relations.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is read as the matrix of the ties of the ego “%2”.</source>
            <translation>%1 est lu comme la matrice des relations de l’ego « %2 ».</translation>
        </message>
        <message numerus="yes">
            <source>There is no table of egos; %n egos are those that %1 names. Egos who named nobody are not among them.</source>
            <translation>
                <numerusform>Il n’y a pas de tableau des egos ; %n ego est celui que nomme %1. Les egos qui n’ont nommé personne n’en font pas partie.</numerusform>
                <numerusform>Il n’y a pas de tableau des egos ; les %n egos sont ceux que nomme %1. Les egos qui n’ont nommé personne n’en font pas partie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no table of alteri; %n alteri are those that %1 names. Alteri without ties are not among them.</source>
            <translation>
                <numerusform>Il n’y a pas de tableau des alters ; %n alter est celui que nomme %1. Les alters sans relations n’en font pas partie.</numerusform>
                <numerusform>Il n’y a pas de tableau des alters ; les %n alters sont ceux que nomme %1. Les alters sans relations n’en font pas partie.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes from %2; its codes -1 to -4 are read as refused, does not know, does not apply and not asked.</source>
            <translation>%1 provient de %2 ; ses codes -1 à -4 sont lus comme refus, ne sait pas, sans objet et non demandé.</translation>
        </message>
        <message>
            <source>%1 has no column of ids of alteri (alter_id); they are numbered within their egos.</source>
            <translation>%1 n’a pas de colonne d’identifiants d’alters (alter_id) ; ils sont numérotés au sein de leurs egos.</translation>
        </message>
        <message>
            <source>%1 is read as a table of the ego “%2”, by its name.</source>
            <translation>%1 est lu comme un tableau de l’ego « %2 », d’après son nom.</translation>
        </message>
        <message numerus="yes">
            <source>%n tables, as %1, are read as one.</source>
            <translation>
                <numerusform>%n tableau, %1, est lu.</numerusform>
                <numerusform>%n tableaux, comme %1, sont lus comme un seul.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet %1 is about no egos, alteri or ties and is left out.</source>
            <translation>La feuille %1 ne porte ni sur des egos, ni sur des alters, ni sur des relations et est omise.</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it stays as it is.</source>
            <translation>« %1 » est « %2 » dans l’étude et « %3 » dans le tableau ; rien ne change.</translation>
        </message>
        <message>
            <source>“%1” was “%2” and is “%3” now.</source>
            <translation>« %1 » était « %2 » et est maintenant « %3 ».</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it will be replaced.</source>
            <translation>« %1 » est « %2 » dans l’étude et « %3 » dans le tableau ; il y aura remplacement.</translation>
        </message>
        <message>
            <source>ego “%1”</source>
            <translation>ego « %1 »</translation>
        </message>
        <message>
            <source>ego “%1”, alter “%2”</source>
            <translation>ego « %1 », alter « %2 »</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4</source>
            <translation>%1, ligne %2 : %3 : %4</translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already.</source>
            <translation>
                <numerusform>%n ego était déjà dans l’étude.</numerusform>
                <numerusform>%n egos étaient déjà dans l’étude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos are in the study already.</source>
            <translation>
                <numerusform>%n ego est déjà dans l’étude.</numerusform>
                <numerusform>%n egos sont déjà dans l’étude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri were in the study already.</source>
            <translation>
                <numerusform>%n alter était déjà dans l’étude.</numerusform>
                <numerusform>%n alters étaient déjà dans l’étude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are in the study already.</source>
            <translation>
                <numerusform>%n alter est déjà dans l’étude.</numerusform>
                <numerusform>%n alters sont déjà dans l’étude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri were in the study already.</source>
            <translation>
                <numerusform>%n relation entre alters était déjà dans l’étude.</numerusform>
                <numerusform>%n relations entre alters étaient déjà dans l’étude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri are in the study already.</source>
            <translation>
                <numerusform>%n relation entre alters est déjà dans l’étude.</numerusform>
                <numerusform>%n relations entre alters sont déjà dans l’étude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers fill gaps.</source>
            <translation>
                <numerusform>%n réponse comble une lacune.</numerusform>
                <numerusform>%n réponses comblent des lacunes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more answers differ from those of the study.</source>
            <translation>
                <numerusform>%n réponse de plus diffère de celle de l’étude.</numerusform>
                <numerusform>%n réponses de plus diffèrent de celles de l’étude.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are left out, since the study does not know whom they are about: %1.</source>
            <translation>
                <numerusform>%n ligne est omise, car l’étude ne sait pas sur qui elle porte : %1.</numerusform>
                <numerusform>%n lignes sont omises, car l’étude ne sait pas sur qui elles portent : %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos have a map for each wave: %1.</source>
            <translation>Les egos ont une carte pour chaque vague : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n maps of waves are empty, since only later waves have alteri of their egos.</source>
            <translation>
                <numerusform>%n carte de vague est vide, car seules des vagues ultérieures ont des alters de son ego.</numerusform>
                <numerusform>%n cartes de vagues sont vides, car seules des vagues ultérieures ont des alters de leurs egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n ego importé.</numerusform>
                <numerusform>%n egos importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n alter importé.</numerusform>
                <numerusform>%n alters importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n relation entre alters importée.</numerusform>
                <numerusform>%n relations entre alters importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos will come in.</source>
            <translation>
                <numerusform>%n ego s’ajoutera.</numerusform>
                <numerusform>%n egos s’ajouteront.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri will come in.</source>
            <translation>
                <numerusform>%n alter s’ajoutera.</numerusform>
                <numerusform>%n alters s’ajouteront.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri will come in.</source>
            <translation>
                <numerusform>%n relation entre alters s’ajoutera.</numerusform>
                <numerusform>%n relations entre alters s’ajouteront.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>À %n alter manquent les réponses qui lui donnent une place sur la carte.</numerusform>
                <numerusform>À %n alters manquent les réponses qui leur donnent une place sur la carte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n alter attend à côté de sa carte, car les anneaux ou secteurs n’y montrent aucun attribut ; choisissez-en un dans la présentation de la carte, ou placez-le à la main.</numerusform>
                <numerusform>%n alters attendent à côté de leurs cartes, car les anneaux ou secteurs n’y montrent aucun attribut ; choisissez-en un dans la présentation de la carte, ou placez-les à la main.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties were named from both ends and kept once.</source>
            <translation>
                <numerusform>%n relation a été nommée des deux côtés et gardée une fois.</numerusform>
                <numerusform>%n relations ont été nommées des deux côtés et gardées une fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty or NA and give no answer.</source>
            <translation>
                <numerusform>%n cellule est vide ou NA et ne donne pas de réponse.</numerusform>
                <numerusform>%n cellules sont vides ou NA et ne donnent pas de réponse.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Line breaks in %n names are read as spaces.</source>
            <translation>
                <numerusform>Les sauts de ligne dans %n nom sont lus comme des espaces.</numerusform>
                <numerusform>Les sauts de ligne dans %n noms sont lus comme des espaces.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>Nouvel attribut de %1 : %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>Nouveau type de relation : %1.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as an age, which is what the word means in German, and not as who an alter is.</source>
            <translation>La colonne « %2 » de %1 est lue comme un âge (sens du mot en allemand) et non comme l’identifiant d’un alter.</translation>
        </message>
        <message>
            <source>Ties of the kind “%2” in %1 are not the same there and back, so they have a direction.</source>
            <translation>Les liens du type « %2 » dans %1 ne sont pas les mêmes à l’aller et au retour ; ils ont donc un sens.</translation>
        </message>
        <message>
            <source>The columns of %1 that become “%2” differ in their labels or in what means missing; what not all of them say is left out.</source>
            <translation>Les colonnes de %1 qui deviennent « %2 » diffèrent par leurs libellés ou par ce qui signifie manquant ; ce que toutes ne disent pas est omis.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as who an alter is. If it is an age, give it another name or choose another use.</source>
            <translation>La colonne « %2 » de %1 est lue comme l’identifiant d’un alter. S’il s’agit d’un âge, donnez-lui un autre nom ou choisissez un autre usage.</translation>
        </message>
    </context>
    <context>
        <name>alteri::InfluencePage</name>
        <message>
            <source>no estimate without this ego</source>
            <translation>pas d’estimation sans cet ego</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %n ties</source>
            <translation>
                <numerusform>%1 : %2, %n relation</numerusform>
                <numerusform>%1 : %2, %n relations</numerusform>
            </translation>
        </message>
        <message>
            <source>Influence of egos</source>
            <translation>Influence des egos</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calculer</translation>
        </message>
        <message>
            <source>Cook's distance</source>
            <translation>Distance de Cook</translation>
        </message>
        <message>
            <source>DFBETAS: %1</source>
            <translation>DFBETAS : %1</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Le calcul a été annulé.</translation>
        </message>
        <message>
            <source>Each ego is left out in turn …</source>
            <translation>Chaque ego est laissé de côté à tour de rôle …</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on all coefficients</source>
            <translation>%1 : influence de chaque %2 sur tous les coefficients</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on %3</source>
            <translation>%1 : influence de chaque %2 sur %3</translation>
        </message>
        <message>
            <source>DFBETAS</source>
            <translation>DFBETAS</translation>
        </message>
        <message>
            <source>Hatched: above 4/J = %1 (J groups), worth a look.</source>
            <translation>Hachuré : au-dessus de 4/J = %1 (J groupes), mérite un coup d’œil.</translation>
        </message>
        <message>
            <source>Change of b in standard errors when the group is there. Hatched: beyond 2/√J = %1 (J groups), worth a look.</source>
            <translation>Changement de b en erreurs standard lorsque le groupe est présent. Hachuré : au-delà de 2/√J = %1 (J groupes), mérite un coup d’œil.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Inspector</name>
        <message>
            <source>Select an alter on the map to see and code it here.</source>
            <translation>Sélectionnez un alter sur la carte pour le voir et le coder ici.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Tie to ego</source>
            <translation>Relation à ego</translation>
        </message>
        <message>
            <source>Tie to ego (on this map only)</source>
            <translation>Relation à ego (sur cette carte seulement)</translation>
        </message>
        <message numerus="yes">
            <source>Alter (the same on all %n maps)</source>
            <translation>
                <numerusform>Alter (le même sur la carte)</numerusform>
                <numerusform>Alter (le même sur les %n cartes)</numerusform>
            </translation>
        </message>
        <message>
            <source>Change this attribute…</source>
            <translation>Modifier cet attribut…</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>Note sur l’alter</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>Note sur la relation</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>Note sur la carte</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer. It stands in the field still.</source>
            <translation>« %1 » n’a pas été enregistré comme %2 : ce n’est pas une réponse possible. Le texte est encore dans le champ.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri selected</source>
            <translation>
                <numerusform>%n alter sélectionné</numerusform>
                <numerusform>%n alters sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Renommer l’alter</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>Renommer l’ego</translation>
        </message>
    </context>
    <context>
        <name>alteri::InterviewGestures</name>
        <message>
            <source>Add ego</source>
            <translation>Ajouter un ego</translation>
        </message>
        <message>
            <source>Name of the interviewee</source>
            <translation>Nom de la personne interrogée</translation>
        </message>
        <message>
            <source>Make ego confidential</source>
            <translation>Rendre l’ego confidentiel</translation>
        </message>
        <message>
            <source>Make ego not confidential</source>
            <translation>Lever la confidentialité de l’ego</translation>
        </message>
        <message>
            <source>Delete “%1” with its map and all its alteri?</source>
            <translation>Supprimer « %1 » avec sa carte et tous ses alters ?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete ego</source>
            <translation>Supprimer l’ego</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Ajouter un alter</translation>
        </message>
        <message>
            <source>Add alteri</source>
            <translation>Ajouter des alters</translation>
        </message>
        <message>
            <source>Names that would be on this map twice: %1</source>
            <translation>Noms qui figureraient deux fois sur cette carte : %1</translation>
        </message>
        <message>
            <source>Add them all the same</source>
            <translation>Les ajouter quand même</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Renommer l’alter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>alteri::JournalText</name>
        <message>
            <source>Variance between egos</source>
            <translation>Variance entre egos</translation>
        </message>
        <message>
            <source>Variance between groups of %1</source>
            <translation>Variance entre groupes de %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1</source>
            <translation>Variance de la pente : %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1, %2</source>
            <translation>Variance de la pente : %1, %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2</source>
            <translation>Covariance : %1, %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2, %3</source>
            <translation>Covariance : %1, %2, %3</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Seuils</translation>
        </message>
        <message>
            <source>θ (dispersion)</source>
            <translation>θ (dispersion)</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Groups of %1</source>
            <translation>Groupes de %1</translation>
        </message>
        <message>
            <source>Wald χ² (df)</source>
            <translation>χ² de Wald (ddl)</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Variance within egos</source>
            <translation>Variance au sein des egos</translation>
        </message>
        <message>
            <source>R² marginal</source>
            <translation>R² marginal</translation>
        </message>
        <message>
            <source>R² conditional</source>
            <translation>R² conditionnel</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-vraisemblance</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC (n = ties)</source>
            <translation>BIC (n = relations)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) multilevel model of %2 with link %3</source>
            <translation>%1 est un modèle multiniveau ordinal (cumulatif) de %2 avec le lien %3</translation>
        </message>
        <message>
            <source>%1 is a binomial multilevel model of %2 with link %3</source>
            <translation>%1 est un modèle multiniveau binomial de %2 avec le lien %3</translation>
        </message>
        <message>
            <source>%1 is a Poisson multilevel model of %2 with link %3</source>
            <translation>%1 est un modèle multiniveau de Poisson de %2 avec le lien %3</translation>
        </message>
        <message>
            <source>%1 is a negative binomial multilevel model of %2 with link %3</source>
            <translation>%1 est un modèle multiniveau binomial négatif de %2 avec le lien %3</translation>
        </message>
        <message>
            <source>fitted by ML with adaptive Gauss-Hermite quadrature</source>
            <translation>ajusté par ML avec quadrature de Gauss-Hermite adaptative</translation>
        </message>
        <message>
            <source>fitted by ML with Laplace's approximation</source>
            <translation>ajusté par ML avec l’approximation de Laplace</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the highest outcome; the other estimates are those without these ties.</source>
            <translation>%1 : l’estimation de %2 est infinie, car ses %3 relations ont toutes le résultat le plus élevé ; les autres estimations sont obtenues sans ces relations.</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the lowest outcome; the other estimates are those without these ties.</source>
            <translation>%1 : l’estimation de %2 est infinie, car ses %3 relations ont toutes le résultat le plus bas ; les autres estimations sont obtenues sans ces relations.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001.</source>
            <translation>Erreurs standard entre parenthèses ; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001 (%1).</source>
            <translation>Erreurs standard entre parenthèses ; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001 (%1).</translation>
        </message>
        <message>
            <source>Multilevel linear models of %1, fitted by %2.</source>
            <translation>Modèles linéaires multiniveaux de %1, ajustés par %2.</translation>
        </message>
        <message>
            <source>%1 is a multilevel linear model of %2, fitted by %3.</source>
            <translation>%1 est un modèle linéaire multiniveau de %2, ajusté par %3.</translation>
        </message>
        <message>
            <source>%1 is a linear model of %2, fitted by least squares.</source>
            <translation>%1 est un modèle linéaire de %2, ajusté par les moindres carrés.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ties dropped for missing values (%4).</source>
            <translation>%1 : %2 relations sur %3 laissées de côté pour cause de valeurs manquantes (%4).</translation>
        </message>
        <message>
            <source>%1: only ties with %2 (%3 left out).</source>
            <translation>%1 : seulement les relations avec %2 (%3 omises).</translation>
        </message>
        <message>
            <source>%1: weighted by %2.</source>
            <translation>%1 : pondéré par %2.</translation>
        </message>
        <message>
            <source>%1: %2 groups of %3 lost all their ties.</source>
            <translation>%1 : %2 groupes de %3 ont perdu toutes leurs relations.</translation>
        </message>
        <message>
            <source>%1: a random effect has no variance left (singular fit).</source>
            <translation>%1 : un effet aléatoire n’a plus de variance (ajustement singulier).</translation>
        </message>
        <message>
            <source>%1: the search for the variances did not converge.</source>
            <translation>%1 : la recherche des variances n’a pas convergé.</translation>
        </message>
        <message>
            <source>%1: %2 is left out, other terms determine it.</source>
            <translation>%1 : %2 est laissé de côté, d’autres termes le déterminent.</translation>
        </message>
        <message>
            <source>%1: the ICC counts slopes by their mean over the ties.</source>
            <translation>%1 : l’ICC compte les pentes par leur moyenne sur les relations.</translation>
        </message>
        <message>
            <source>%1: ICC and R² are on the latent scale.</source>
            <translation>%1 : ICC et R² sont sur l’échelle latente.</translation>
        </message>
        <message>
            <source>%1: effects are odds or rate ratios, exp(b), with standard errors by the delta method.</source>
            <translation>%1 : les effets sont des rapports de cotes ou de taux, exp(b), avec des erreurs standard par la méthode delta.</translation>
        </message>
        <message>
            <source>%1: no tie has the outcome %2.</source>
            <translation>%1 : aucune relation n’a le résultat %2.</translation>
        </message>
        <message>
            <source>%1: the counts vary no more than Poisson's do.</source>
            <translation>%1 : les comptages ne varient pas plus que selon la loi de Poisson.</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite's degrees of freedom</source>
            <translation>tests t, degrés de liberté de Satterthwaite</translation>
        </message>
        <message>
            <source>t tests after Kenward and Roger</source>
            <translation>tests t selon Kenward et Roger</translation>
        </message>
        <message>
            <source>t tests with cluster-robust standard errors, CR2</source>
            <translation>tests t avec erreurs standard robustes par grappe, CR2</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>z de Wald</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terme</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Constante</translation>
        </message>
        <message>
            <source>reference: %1</source>
            <translation>référence : %1</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>%1: egos have the sampling weights %2; estimates are those of the pseudo-likelihood, with standard errors by the sandwich.</source>
            <translation>%1 : les egos ont les poids d’échantillonnage %2 ; les estimations sont celles de la pseudo-vraisemblance, avec des erreurs types sandwich.</translation>
        </message>
        <message>
            <source>%1: residuals have standard deviations of their own by %2; relative to %3, whose variance is given: %4.</source>
            <translation>%1 : les résidus ont des écarts types propres selon %2 ; par rapport à %3, dont la variance est donnée : %4.</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Réseaux</translation>
        </message>
        <message>
            <source>Residual variance</source>
            <translation>Variance résiduelle</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>%1: %2 of %3 networks dropped for missing values (%4).</source>
            <translation>%1 : %2 réseaux sur %3 écartés pour valeurs manquantes (%4).</translation>
        </message>
        <message>
            <source>%1: only networks with %2 (%3 left out).</source>
            <translation>%1 : seulement les réseaux avec %2 (%3 écartés).</translation>
        </message>
        <message>
            <source>t tests</source>
            <translation>tests t</translation>
        </message>
        <message>
            <source>F (df, df of the residual)</source>
            <translation>F (ddl, ddl résiduels)</translation>
        </message>
        <message>
            <source>BIC (n = rows)</source>
            <translation>BIC (n = lignes)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) model of %2 with link %3, fitted by ML.</source>
            <translation>%1 est un modèle ordinal (cumulatif) de %2 avec le lien %3, estimé par ML.</translation>
        </message>
        <message>
            <source>%1 is a binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1 est un modèle binomial de %2 avec le lien %3, estimé par ML.</translation>
        </message>
        <message>
            <source>%1 is a Poisson model of %2 with link %3, fitted by ML.</source>
            <translation>%1 est un modèle de Poisson de %2 avec le lien %3, estimé par ML.</translation>
        </message>
        <message>
            <source>%1 is a negative binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1 est un modèle binomial négatif de %2 avec le lien %3, estimé par ML.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyAttributesPage</name>
        <message>
            <source>Key attributes</source>
            <translation>Attributs clés</translation>
        </message>
        <message>
            <source>Percentages are of the known values. For categories of alteri and ties, mean (SD) and range are those of the egos’ own percentages; egos without a known value are left out of them. SD with n − 1.</source>
            <translation>Les pourcentages portent sur les valeurs connues. Pour les modalités des alters et des relations, la moyenne (ET) et l’étendue sont celles des pourcentages propres à chaque ego ; les egos sans valeur connue n’y sont pas comptés. ET avec n − 1.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCard</name>
        <message>
            <source>Keys of Alteri</source>
            <translation>Touches d’Alteri</translation>
        </message>
        <message>
            <source>The keys of categories are different in each study: Shift+F1 shows them on the map.</source>
            <translation>Les touches des modalités diffèrent d’une étude à l’autre : Maj+F1 les affiche sur la carte.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCardDialog</name>
        <message>
            <source>Key card</source>
            <translation>Aide-mémoire des touches</translation>
        </message>
        <message>
            <source>All keys by menu</source>
            <translation>Toutes les touches, par menu</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Document PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Keys of Alteri</source>
            <translation>Touches d’Alteri</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCoding</name>
        <message>
            <source>Code %1</source>
            <translation>Coder %1</translation>
        </message>
        <message>
            <source>Say what “%1” is</source>
            <translation>Dire ce qu’est « %1 »</translation>
        </message>
        <message>
            <source>Nobody is selected to answer “%1” about; “Next open” goes to whom it is open about</source>
            <translation>Personne n’est sélectionné pour répondre à « %1 » ; « Suivant à compléter » mène à qui n’a pas encore de réponse</translation>
        </message>
        <message>
            <source>“%1” is no answer to “%2”, which is asked now; ‹ and › change the question</source>
            <translation>« %1 » n’est pas une réponse à « %2 », qui est demandé maintenant ; ‹ et › changent de question</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>“%1” is no key of a category; press Shift+F1 for the keys, Esc and then type to name a partner</source>
            <translation>« %1 » n’est la touche d’aucune modalité ; Maj+F1 montre les touches ; pour nommer un partenaire, appuyez sur Échap puis tapez</translation>
        </message>
    </context>
    <context>
        <name>alteri::LanguageMenu</name>
        <message>
            <source>Language of the interview</source>
            <translation>Langue de l’entretien</translation>
        </message>
    </context>
    <context>
        <name>alteri::LookDelegate</name>
        <message>
            <source>Other…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>Colour of the category</source>
            <translation>Couleur de la modalité</translation>
        </message>
    </context>
    <context>
        <name>alteri::MainWindow</name>
        <message>
            <source>New study…</source>
            <translation>Nouvelle étude…</translation>
        </message>
        <message>
            <source>Starts a study from a template</source>
            <translation>Commence une étude à partir d’un gabarit</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Ouvrir une étude…</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>Ouvre une étude à partir d’un fichier</translation>
        </message>
        <message>
            <source>Import from other programs…</source>
            <translation>Importer d’autres programmes…</translation>
        </message>
        <message>
            <source>Imports studies of VennMaker and Network Canvas, and graphs; into the open study or a new one</source>
            <translation>Importe des études de VennMaker et de Network Canvas ainsi que des graphes, dans l’étude ouverte ou dans une nouvelle</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Everything is saved already; this writes a second file</source>
            <translation>Tout est déjà enregistré ; ceci écrit un second fichier</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Rapport…</translation>
        </message>
        <message>
            <source>Writes codebook, maps, models and plots with everything that it takes to reproduce them</source>
            <translation>Écrit le livre de codes, les cartes, les modèles et les graphiques, avec tout ce qu’il faut pour les reproduire</translation>
        </message>
        <message>
            <source>Close study</source>
            <translation>Fermer l’étude</translation>
        </message>
        <message>
            <source>Goes back to the start page</source>
            <translation>Revient à la page d’accueil</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <source>Removes an ego, or what happened long ago, from the history too</source>
            <translation>Retire un ego, ou ce qui s’est passé il y a longtemps, y compris de l’historique</translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Protéger…</translation>
        </message>
        <message>
            <source>Seals the study, so that only a passphrase opens it</source>
            <translation>Scelle l’étude, de sorte que seule une phrase secrète l’ouvre</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Sauvegardes…</translation>
        </message>
        <message>
            <source>Shows the backups of the study, and whether and where they are made</source>
            <translation>Affiche les sauvegardes de l’étude, et indique si elles sont faites et où</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>Annule la dernière modification</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>Refait la modification</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Shows the maps</source>
            <translation>Affiche les cartes</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Analyse</translation>
        </message>
        <message>
            <source>Shows tables, models and plots</source>
            <translation>Affiche tableaux, modèles et graphiques</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Études récentes</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>Ouvrir l’étude d’exemple</translation>
        </message>
        <message>
            <source>Recover a damaged study…</source>
            <translation>Récupérer une étude endommagée…</translation>
        </message>
        <message>
            <source>Writes what is whole of a damaged file into a new one</source>
            <translation>Écrit dans un nouveau fichier ce qui est intact dans un fichier endommagé</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Carte</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>A&amp;nalyse</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>About Alteri</source>
            <translation>À propos d’Alteri</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>&amp;Study</source>
            <translation>É&amp;tude</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Enregistrer une copie</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Étude Alteri</translation>
        </message>
        <message>
            <source>The work goes on in %1</source>
            <translation>Le travail continue dans %1</translation>
        </message>
        <message>
            <source>Forgotten. Copies and backups elsewhere still have it.</source>
            <translation>Oublié. Les copies et sauvegardes conservées ailleurs le contiennent encore.</translation>
        </message>
        <message>
            <source>The report was written to %1</source>
            <translation>Le rapport a été écrit dans %1</translation>
        </message>
        <message>
            <source>Import from other programs</source>
            <translation>Importer d’autres programmes</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Nouvelle étude</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rétablir : %1</translation>
        </message>
        <message>
            <source>%1 (protected) – Alteri</source>
            <translation>%1 (protégée) – Alteri</translation>
        </message>
        <message>
            <source>%1 – Alteri</source>
            <translation>%1 – Alteri</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Draw, measure and model ego-centred networks.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Alteri uses no network, unless you connect a study to a hub of yours.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Dessiner, mesurer et modéliser des réseaux égocentrés.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Alteri n’utilise aucun réseau, sauf si vous reliez une étude à un hub à vous.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A backup was written: %1</source>
            <translation>Une sauvegarde a été écrite : %1</translation>
        </message>
        <message>
            <source>Open study</source>
            <translation>Ouvrir une étude</translation>
        </message>
        <message numerus="yes">
            <source>This file is older than the one you had here on %1: %n steps are missing. Somebody may have put a copy in its place.</source>
            <translation>
                <numerusform>Ce fichier est plus ancien que celui que vous aviez ici le %1 : il manque %n action. Quelqu’un a peut-être mis une copie à sa place.</numerusform>
                <numerusform>Ce fichier est plus ancien que celui que vous aviez ici le %1 : il manque %n actions. Quelqu’un a peut-être mis une copie à sa place.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you see is only in memory and is gone once you leave it. Save a copy first, or leave it.</source>
            <translation>Ce que vous voyez n’existe plus qu’en mémoire et disparaîtra dès que vous le quitterez. Enregistrez d’abord une copie, ou quittez sans.</translation>
        </message>
        <message>
            <source>What you see is only in memory. Save a copy first, then choose the language again.</source>
            <translation>Ce que vous voyez n’existe plus qu’en mémoire. Enregistrez d’abord une copie, puis choisissez de nouveau la langue.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Protéger</translation>
        </message>
        <message>
            <source>Making a key…</source>
            <translation>Création d’une clé…</translation>
        </message>
        <message>
            <source>Removing the protection…</source>
            <translation>Retrait de la protection…</translation>
        </message>
        <message>
            <source>Sealing the study…</source>
            <translation>Scellement de l’étude…</translation>
        </message>
        <message>
            <source>The study can be read by whoever has the file now.</source>
            <translation>Toute personne disposant du fichier peut maintenant lire l’étude.</translation>
        </message>
        <message>
            <source>The study is protected.</source>
            <translation>L’étude est protégée.</translation>
        </message>
        <message>
            <source>The study was locked, since nothing was done for a while.</source>
            <translation>L’étude a été verrouillée, car rien n’a été fait depuis un moment.</translation>
        </message>
        <message>
            <source>Alteri can read the damaged file page by page and write what is whole into a new one. The damaged file stays as it is.</source>
            <translation>Alteri peut lire le fichier endommagé page par page et écrire ce qui est intact dans un nouveau fichier. Le fichier endommagé reste tel quel.</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>Récupérer…</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <source>%1 (recovered)</source>
            <translation>%1 (récupérée)</translation>
        </message>
        <message>
            <source>Reading what is whole…</source>
            <translation>Lecture de ce qui est intact…</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>Cette étude est en lecture seule</translation>
        </message>
        <message>
            <source>Open a study first</source>
            <translation>Ouvrez d’abord une étude</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Tout rechercher…</translation>
        </message>
        <message>
            <source>Finds every action, page, ego, alter and attribute by any word of it</source>
            <translation>Trouve n’importe quelle commande, page, ego, alter ou attribut d’après un mot de son nom</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Analysis › %1</source>
            <translation>Analyse › %1</translation>
        </message>
        <message>
            <source>Panel of the map</source>
            <translation>Panneau de la carte</translation>
        </message>
        <message>
            <source>Attribute “%1”, %2</source>
            <translation>Attribut « %1 », %2</translation>
        </message>
        <message>
            <source>Kind of ties “%1”</source>
            <translation>Type de relations « %1 »</translation>
        </message>
        <message>
            <source>Grouping “%1”</source>
            <translation>Regroupement « %1 »</translation>
        </message>
        <message>
            <source>Column “%1” made from others</source>
            <translation>Colonne « %1 » formée à partir d’autres</translation>
        </message>
        <message>
            <source>Opens the help about what has the focus</source>
            <translation>Ouvre l’aide sur l’élément actif</translation>
        </message>
        <message>
            <source>Key card…</source>
            <translation>Aide-mémoire des touches…</translation>
        </message>
        <message>
            <source>Prints all keys by menu, or writes a file</source>
            <translation>Imprime toutes les touches, menu par menu, ou écrit un fichier</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <source>Shows what is where, on the window itself</source>
            <translation>Montre où se trouve chaque chose, dans la fenêtre même</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Everybody who was interviewed, with the number of their partners. Ctrl+E adds somebody.</source>
            <translation>Toutes les personnes interrogées, avec le nombre de leurs partenaires. Ctrl+E en ajoute une.</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>La ligne</translation>
        </message>
        <message>
            <source>Type the name of a partner here and press Enter. Codes may follow behind a semicolon; it lists them.</source>
            <translation>Tapez ici le nom d’un partenaire et appuyez sur Entrée. Des codes peuvent suivre après un point-virgule ; la ligne les énumère.</translation>
        </message>
        <message>
            <source>The map</source>
            <translation>La carte</translation>
        </message>
        <message>
            <source>Ego is in the middle. Drag partners to their ring and sector: their answers follow. Ctrl+Z takes anything back.</source>
            <translation>Ego est au centre. Faites glisser les partenaires dans leur anneau et leur secteur : leurs réponses suivent. Ctrl+Z annule tout ce qui a été fait.</translation>
        </message>
        <message>
            <source>Answers, list, gaps, history</source>
            <translation>Réponses, liste, lacunes, historique</translation>
        </message>
        <message>
            <source>What is known of the partner who is selected, who is on the map, what is still open, and every step until now.</source>
            <translation>Ce que l’on sait du partenaire sélectionné, qui se trouve sur la carte, ce qui manque encore, et chaque action effectuée jusqu’ici.</translation>
        </message>
        <message>
            <source>The analysis</source>
            <translation>L’analyse</translation>
        </message>
        <message>
            <source>Tables, measures, models and plots follow every change. Alt+2 leads here, Alt+1 back to the map.</source>
            <translation>Tableaux, mesures, modèles et graphiques suivent chaque modification. Alt+2 mène ici, Alt+1 ramène à la carte.</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Tout le reste</translation>
        </message>
        <message>
            <source>Ctrl+K finds any action, page or person by a word. F1 explains where you are. Everything is saved as you go.</source>
            <translation>Ctrl+K trouve n’importe quelle commande, page ou personne d’après un mot. F1 explique l’endroit où vous êtes. Tout est enregistré au fur et à mesure.</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>Écriture de la copie…</translation>
        </message>
        <message>
            <source>Merge another copy…</source>
            <translation>Fusionner avec une autre copie…</translation>
        </message>
        <message>
            <source>Takes over what another copy of the study has, or another study</source>
            <translation>Reprend ce que contient une autre copie de l’étude, ou une autre étude</translation>
        </message>
        <message>
            <source>Merge another copy</source>
            <translation>Fusionner avec une autre copie</translation>
        </message>
        <message>
            <source>Alteri studies (*.alteri);;All files (*)</source>
            <translation>Études Alteri (*.alteri);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>This is the study that is open; choose another copy of it.</source>
            <translation>C’est l’étude qui est ouverte ; choisissez-en une autre copie.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>“%1” has nothing that this study lacks.</source>
            <translation>« %1 » ne contient rien qui manque à cette étude.</translation>
        </message>
        <message>
            <source>Merge “%1”</source>
            <translation>Fusionner avec « %1 »</translation>
        </message>
        <message>
            <source>Team…</source>
            <translation>Équipe…</translation>
        </message>
        <message>
            <source>Works on the study together with others, by a hub of yours</source>
            <translation>Travaille sur l’étude avec d’autres, par un hub à vous</translation>
        </message>
        <message>
            <source>%1 (copy on this computer)</source>
            <translation>%1 (copie sur cet ordinateur)</translation>
        </message>
        <message>
            <source>“%1” lies on a slow medium: it takes %2 ms to keep something, several times for each step. Work on a copy on this computer instead? It is written back when you close it.</source>
            <translation>« %1 » se trouve sur un support lent : il lui faut %2 ms pour conserver quelque chose, plusieurs fois par étape. Travailler plutôt sur une copie sur cet ordinateur ? Elle est réécrite à la fermeture.</translation>
        </message>
        <message>
            <source>Work on a copy</source>
            <translation>Travailler sur une copie</translation>
        </message>
        <message>
            <source>You work on a copy; it is written back to %1 when you close it.</source>
            <translation>Vous travaillez sur une copie ; elle est réécrite dans %1 à la fermeture.</translation>
        </message>
        <message>
            <source>A copy of “%1” on this computer was not written back yet. Open the copy?</source>
            <translation>Une copie de « %1 » sur cet ordinateur n’a pas encore été réécrite. Ouvrir la copie ?</translation>
        </message>
        <message>
            <source>“%1” cannot be reached. A copy of it on this computer was not written back yet. Open the copy?</source>
            <translation>« %1 » est inaccessible. Une copie sur cet ordinateur n’a pas encore été réécrite. Ouvrir la copie ?</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Ouvrir la copie</translation>
        </message>
        <message>
            <source>Writing back</source>
            <translation>Réécriture</translation>
        </message>
        <message>
            <source>Writing back…</source>
            <translation>Réécriture…</translation>
        </message>
        <message>
            <source>The study was written back to %1</source>
            <translation>L’étude a été réécrite dans %1</translation>
        </message>
        <message>
            <source>Somebody worked on %1 meanwhile, so that nothing was written there. Open it, choose the copy, and merge the study into it (Study › Merge another copy…); then close it again.</source>
            <translation>Quelqu’un a travaillé sur %1 entre-temps, rien n’y a donc été écrit. Ouvrez-le, choisissez la copie et fusionnez-y l’étude (Étude › Fusionner avec une autre copie…) ; puis refermez-la.</translation>
        </message>
        <message>
            <source>The copy stays on this computer; open %1 to go on, and close it to try again.</source>
            <translation>La copie reste sur cet ordinateur ; ouvrez %1 pour continuer et fermez-la pour réessayer.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Alteri studies</source>
            <translation>Études Alteri</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Rejoindre une étude</translation>
        </message>
        <message>
            <source>study</source>
            <translation>étude</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Adhésion…</translation>
        </message>
        <message>
            <source>Writing a backup…</source>
            <translation>Écriture d’une sauvegarde…</translation>
        </message>
        <message>
            <source>Nothing is known to be lost. To be safe you can save a copy of the study as it is now before you go on.</source>
            <translation>Rien n’est perdu, pour autant qu’on sache. Par sécurité, vous pouvez enregistrer une copie de l’étude telle qu’elle est maintenant avant de continuer.</translation>
        </message>
        <message>
            <source>Measure of networks</source>
            <translation>Mesure de réseau</translation>
        </message>
        <message>
            <source>Migrant organisations (sample)</source>
            <translation>Organisations de migrants (exemple)</translation>
        </message>
        <message>
            <source>Taking back: %1</source>
            <translation>Annulation : %1</translation>
        </message>
        <message>
            <source>Doing again: %1</source>
            <translation>Rétablissement : %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::Map</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>none of them</source>
            <translation>aucune d’elles</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>%1: the nearer to the centre, the nearer to “%2”; farthest out is “%3”.</source>
            <translation>%1 : plus on est près du centre, plus on est près de « %2 » ; à l’extérieur se trouve « %3 ».</translation>
        </message>
        <message>
            <source>The nearer to the centre, the higher the level.</source>
            <translation>Plus on est près du centre, plus le niveau est élevé.</translation>
        </message>
        <message>
            <source>Dashed lines separate the sectors.</source>
            <translation>Les tirets séparent les secteurs.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have more answers than their symbols show; the first four are seen.</source>
            <translation>
                <numerusform>%n alter a plus de réponses que son symbole n’en montre ; on voit les quatre premières.</numerusform>
                <numerusform>%n alters ont plus de réponses que leurs symboles n’en montrent ; on voit les quatre premières.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have no place on this map yet.</source>
            <translation>
                <numerusform>%n alter n’a pas encore de place sur cette carte.</numerusform>
                <numerusform>%n alters n’ont pas encore de place sur cette carte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>Relations entre les alters</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message numerus="yes">
            <source>Ego-network map, %n alteri</source>
            <translation>
                <numerusform>Carte du réseau d’ego, %n alter</numerusform>
                <numerusform>Carte du réseau d’ego, %n alters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapActions</name>
        <message>
            <source>Add ego…</source>
            <translation>Ajouter un ego…</translation>
        </message>
        <message>
            <source>Adds an interviewee with an empty map</source>
            <translation>Ajoute une personne interrogée avec une carte vide</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Ajouter un alter</translation>
        </message>
        <message>
            <source>Goes to the line where partners are named</source>
            <translation>Va à la ligne où l’on nomme les partenaires</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Renames the selected alter or ego</source>
            <translation>Renomme l’alter ou l’ego sélectionné</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentiel</translation>
        </message>
        <message>
            <source>Keeps the names of this ego's partners out of the suggestions in other interviews</source>
            <translation>Exclut les noms des partenaires de cet ego des suggestions dans d’autres entretiens</translation>
        </message>
        <message>
            <source>Delete ego…</source>
            <translation>Supprimer l’ego…</translation>
        </message>
        <message>
            <source>Deletes the ego with its map and alteri</source>
            <translation>Supprime l’ego avec sa carte et ses alters</translation>
        </message>
        <message>
            <source>Select all alteri</source>
            <translation>Sélectionner tous les alters</translation>
        </message>
        <message>
            <source>Selects all alteri of the map</source>
            <translation>Sélectionne tous les alters de la carte</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Rechercher…</translation>
        </message>
        <message>
            <source>Finds alteri on the map by their names</source>
            <translation>Trouve des alters sur la carte d’après leur nom</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>Tracer des relations</translation>
        </message>
        <message>
            <source>Draws ties between alteri by dragging from one to another</source>
            <translation>Trace des relations entre alters en glissant de l’un à l’autre</translation>
        </message>
        <message>
            <source>Map design…</source>
            <translation>Présentation de la carte…</translation>
        </message>
        <message>
            <source>Sets what rings, sectors, colours and symbols show</source>
            <translation>Définit ce que montrent anneaux, secteurs, couleurs et symboles</translation>
        </message>
        <message>
            <source>Kinds of ties…</source>
            <translation>Types de relations…</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>Ajoute, renomme, colore et supprime des types de relations</translation>
        </message>
        <message>
            <source>Questions of the interview…</source>
            <translation>Questions de l’entretien…</translation>
        </message>
        <message>
            <source>Writes the questions that ask for partners and about them</source>
            <translation>Permet d’écrire les questions qui demandent des partenaires et celles qui portent sur eux</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Guide d’entretien</translation>
        </message>
        <message>
            <source>Leads the interview through the guide, leaves it and comes back</source>
            <translation>Conduit l’entretien selon le guide, le quitte et y revient</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Goes to the next step of the guide</source>
            <translation>Va à l’étape suivante du guide</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>Étape précédente</translation>
        </message>
        <message>
            <source>Goes to the step of the guide before</source>
            <translation>Va à l’étape précédente du guide</translation>
        </message>
        <message>
            <source>Interviewer…</source>
            <translation>Enquêteur ou enquêtrice…</translation>
        </message>
        <message>
            <source>Says who interviews on this device; kept with the times of every step</source>
            <translation>Indique qui mène les entretiens sur cet appareil ; conservé avec les heures de chaque étape</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <source>Fit map</source>
            <translation>Ajuster la carte</translation>
        </message>
        <message>
            <source>Respondent view</source>
            <translation>Vue de la personne interrogée</translation>
        </message>
        <message>
            <source>Shows the map in a second window, without panels</source>
            <translation>Affiche la carte dans une seconde fenêtre, sans panneaux</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Shows all keys of the map</source>
            <translation>Affiche toutes les touches de la carte</translation>
        </message>
        <message>
            <source>Suggest names of other interviews</source>
            <translation>Suggérer des noms d’autres entretiens</translation>
        </message>
        <message>
            <source>Offers partners of other egos while a name is typed; never while the respondent view is open</source>
            <translation>Propose des partenaires d’autres egos pendant la saisie d’un nom ; jamais lorsque la vue de la personne interrogée est ouverte</translation>
        </message>
        <message>
            <source>Export map…</source>
            <translation>Exporter la carte…</translation>
        </message>
        <message>
            <source>Writes the map as a picture, or several maps at once</source>
            <translation>Écrit la carte sous forme d’image, ou plusieurs cartes à la fois</translation>
        </message>
        <message>
            <source>The maps are not in sight</source>
            <translation>Les cartes ne sont pas affichées</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>Cette étude est en lecture seule</translation>
        </message>
        <message>
            <source>There is no map yet</source>
            <translation>Il n’y a pas encore de carte</translation>
        </message>
        <message>
            <source>There is no ego yet</source>
            <translation>Il n’y a pas encore d’ego</translation>
        </message>
        <message>
            <source>The interview is not led by the guide</source>
            <translation>L’entretien ne suit pas le guide</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>Demander paire par paire</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>Demande une fois pour chaque paire des alters sélectionnés, ou de tous</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapScene</name>
        <message>
            <source>Take off the map</source>
            <translation>Ôter de la carte</translation>
        </message>
        <message>
            <source>Move alter</source>
            <translation>Déplacer l’alter</translation>
        </message>
        <message>
            <source>Move alteri</source>
            <translation>Déplacer des alters</translation>
        </message>
        <message>
            <source>Nobody on this map is open any more; Tab again goes through all</source>
            <translation>Plus personne n’est à compléter sur cette carte ; Tab encore une fois parcourt tous les alters</translation>
        </message>
        <message>
            <source>Not on the map yet: the key of a ring or the mouse places it first</source>
            <translation>Pas encore sur la carte : la touche d’un anneau ou la souris le place d’abord</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapStepPage</name>
        <message>
            <source>Everybody has a place. PgDn goes to the next step.</source>
            <translation>Tout le monde a une place. Page suiv mène à l’étape suivante.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners have no place yet.</source>
            <translation>
                <numerusform>%n partenaire n’a pas encore de place.</numerusform>
                <numerusform>%n partenaires n’ont pas encore de place.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Where does “%1” stand? Drag the symbol to its place, or press its keys. %n to place.</source>
            <translation>
                <numerusform>Où se trouve « %1 » ? Faites glisser le symbole à sa place, ou appuyez sur ses touches. Encore %n à placer.</numerusform>
                <numerusform>Où se trouve « %1 » ? Faites glisser le symbole à sa place, ou appuyez sur ses touches. Encore %n à placer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTabs</name>
        <message>
            <source>Maps of this ego</source>
            <translation>Cartes de cet ego</translation>
        </message>
        <message>
            <source>Add map…</source>
            <translation>Ajouter une carte…</translation>
        </message>
        <message>
            <source>Adds an empty map for this ego</source>
            <translation>Ajoute une carte vide pour cet ego</translation>
        </message>
        <message>
            <source>Next wave…</source>
            <translation>Vague suivante…</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, not yet placed</source>
            <translation>Ajoute une carte avec les mêmes alters, pas encore placés</translation>
        </message>
        <message>
            <source>Duplicate map…</source>
            <translation>Dupliquer la carte…</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, places and answers</source>
            <translation>Ajoute une carte avec les mêmes alters, places et réponses</translation>
        </message>
        <message>
            <source>Rename map…</source>
            <translation>Renommer la carte…</translation>
        </message>
        <message>
            <source>Renames the map shown</source>
            <translation>Renomme la carte affichée</translation>
        </message>
        <message>
            <source>Delete map…</source>
            <translation>Supprimer la carte…</translation>
        </message>
        <message>
            <source>Deletes the map shown; its alteri stay with the ego</source>
            <translation>Supprime la carte affichée ; ses alters restent à l’ego</translation>
        </message>
        <message>
            <source>Compare maps…</source>
            <translation>Comparer des cartes…</translation>
        </message>
        <message>
            <source>Shows two maps of this ego side by side</source>
            <translation>Affiche deux cartes de cet ego côte à côte</translation>
        </message>
        <message>
            <source>Add, rename, compare or delete maps of this ego</source>
            <translation>Ajouter, renommer, comparer ou supprimer des cartes de cet ego</translation>
        </message>
        <message>
            <source>Add map</source>
            <translation>Ajouter une carte</translation>
        </message>
        <message>
            <source>Title of the map</source>
            <translation>Titre de la carte</translation>
        </message>
        <message>
            <source>Next wave</source>
            <translation>Vague suivante</translation>
        </message>
        <message>
            <source>Duplicate map</source>
            <translation>Dupliquer la carte</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>Renommer la carte</translation>
        </message>
        <message>
            <source>Delete the map “%1” with its ties?</source>
            <translation>Supprimer la carte « %1 » avec ses relations ?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete map</source>
            <translation>Supprimer la carte</translation>
        </message>
        <message>
            <source>Move map</source>
            <translation>Déplacer la carte</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTray</name>
        <message>
            <source>Not yet placed</source>
            <translation>Pas encore placés</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapView</name>
        <message>
            <source>Network map</source>
            <translation>Carte du réseau</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapWorkspace</name>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>The map as it was; Esc goes back to now</source>
            <translation>La carte telle qu’elle était ; Échap revient au présent</translation>
        </message>
        <message>
            <source>Drawing ties; Esc ends</source>
            <translation>Tracé de relations ; Échap termine</translation>
        </message>
        <message>
            <source>“%1” is asked about: keys answer “%2”, ? does not know, ! refuses</source>
            <translation>Question sur « %1 » : les touches répondent à « %2 », « ? » ne sait pas, « ! » refuse</translation>
        </message>
        <message>
            <source>“%1” is selected: keys code it, arrows move it, Esc deselects</source>
            <translation>« %1 » est sélectionné : les touches le codent, les flèches le déplacent, Échap le désélectionne</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are selected: keys code them, arrows move them, Esc deselects</source>
            <translation>
                <numerusform>%n alter est sélectionné : les touches le codent, les flèches le déplacent, Échap le désélectionne</numerusform>
                <numerusform>%n alters sont sélectionnés : les touches les codent, les flèches les déplacent, Échap les désélectionne</numerusform>
            </translation>
        </message>
        <message>
            <source>The interview with “%1” has gaps. The panel “Gaps” lists them.</source>
            <translation>L’entretien avec « %1 » a des lacunes. Le panneau « Lacunes » les énumère.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Fermer quand même</translation>
        </message>
        <message>
            <source>The map was written to %1</source>
            <translation>La carte a été écrite dans %1</translation>
        </message>
        <message>
            <source>Gaps (%1)</source>
            <translation>Lacunes (%1)</translation>
        </message>
        <message>
            <source>Everybody has an answer to this question; › goes to the next one</source>
            <translation>Tout le monde a une réponse à cette question ; › mène à la suivante</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Ajouter un alter</translation>
        </message>
        <message>
            <source>Type to name a partner, Tab goes to the next open one, Shift+F1 shows all keys</source>
            <translation>Tapez pour nommer un partenaire ; Tab mène au suivant à compléter, Maj+F1 montre toutes les touches</translation>
        </message>
    </context>
    <context>
        <name>alteri::MatrixStepPage</name>
        <message>
            <source>Draw tie</source>
            <translation>Tracer une relation</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Demander pour une paire</translation>
        </message>
        <message>
            <source>This was the last pair; PgDn goes to the next step</source>
            <translation>C’était la dernière paire ; Page suiv mène à l’étape suivante</translation>
        </message>
        <message>
            <source>Ties between alteri; Y is yes, X is no, Delete is not asked</source>
            <translation>Relations entre alters ; Y : oui, X : non, Suppr : non demandé</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeansPage</name>
        <message numerus="yes">
            <source>%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n ties</source>
            <translation>
                <numerusform>%1 : prédiction %2 (ES %3), intervalle à 95 % de %4 à %5, %n relation</numerusform>
                <numerusform>%1 : prédiction %2 (ES %3), intervalle à 95 % de %4 à %5, %n relations</numerusform>
            </translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>Moyennes marginales</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Prédicteur</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>This model has no predictor with categories or with few values.</source>
            <translation>Ce modèle n’a pas de prédicteur à modalités ou à peu de valeurs.</translation>
        </message>
        <message>
            <source>cannot be estimated</source>
            <translation>non estimable</translation>
        </message>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>Prédiction : %1 selon %2</translation>
        </message>
        <message>
            <source>Marginal means of %1 with 95 % confidence intervals</source>
            <translation>Moyennes marginales de %1 avec intervalles de confiance à 95 %</translation>
        </message>
        <message>
            <source>Other numbers at their mean, other categories with equal weights, random effects at zero.</source>
            <translation>Autres nombres à leur moyenne, autres modalités à poids égal, effets aléatoires à zéro.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC à 95 %</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>Predicted: %1</source>
            <translation>Prédiction : %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeasureText</name>
        <message>
            <source>Network size</source>
            <translation>Taille du réseau</translation>
        </message>
        <message>
            <source>Number of alteri (n).</source>
            <translation>Nombre d’alters (n).</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Relations entre alters</translation>
        </message>
        <message>
            <source>Number of pairs of alteri who are tied (m), whatever the kind and direction of the tie.</source>
            <translation>Nombre de paires d’alters reliés (m), quels que soient le type et le sens de la relation.</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densité</translation>
        </message>
        <message>
            <source>Share of all pairs of alteri who are tied: 2m / (n (n − 1)). Ego is left out.</source>
            <translation>Part des paires d’alters reliés parmi toutes les paires : 2m / (n (n − 1)). Sans ego.</translation>
        </message>
        <message>
            <source>Mean degree</source>
            <translation>Degré moyen</translation>
        </message>
        <message>
            <source>Mean number of other alteri that an alter is tied to.</source>
            <translation>Nombre moyen d’autres alters auxquels un alter est relié.</translation>
        </message>
        <message>
            <source>SD of degrees</source>
            <translation>ET des degrés</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the number of other alteri that an alter is tied to.</source>
            <translation>Écart-type (avec n − 1) du nombre d’autres alters auxquels un alter est relié.</translation>
        </message>
        <message>
            <source>Highest degree</source>
            <translation>Degré maximal</translation>
        </message>
        <message>
            <source>Largest number of other alteri that an alter is tied to.</source>
            <translation>Plus grand nombre d’autres alters auxquels un alter est relié.</translation>
        </message>
        <message>
            <source>Isolates</source>
            <translation>Isolés</translation>
        </message>
        <message>
            <source>Alteri who are tied to ego only.</source>
            <translation>Alters reliés seulement à ego.</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Composantes</translation>
        </message>
        <message>
            <source>Number of parts into which the network falls without ego.</source>
            <translation>Nombre de parties entre lesquelles le réseau se divise sans ego.</translation>
        </message>
        <message>
            <source>Largest component</source>
            <translation>Plus grande composante</translation>
        </message>
        <message>
            <source>Alteri in the largest of the components.</source>
            <translation>Alters de la plus grande des composantes.</translation>
        </message>
        <message>
            <source>Degree centralization</source>
            <translation>Centralisation de degré</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest degree and each alter's, as a share of that of a star: / ((n − 1) (n − 2)).</source>
            <translation>Somme des différences entre le degré maximal et celui de chaque alter, rapportée à celle d’une étoile : / ((n − 1) (n − 2)).</translation>
        </message>
        <message>
            <source>Degree centralization (igraph)</source>
            <translation>Centralisation de degré (igraph)</translation>
        </message>
        <message>
            <source>Degree centralization as igraph computes it unless told otherwise, as if alteri could be tied to themselves: / (n (n − 1)).</source>
            <translation>Centralisation de degré telle qu’igraph la calcule par défaut, comme si les alters pouvaient être reliés à eux-mêmes : / (n (n − 1)).</translation>
        </message>
        <message>
            <source>Betweenness centralization</source>
            <translation>Centralisation d’intermédiarité</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest betweenness and each alter's, as a share of that of a star.</source>
            <translation>Somme des différences entre l’intermédiarité maximale et celle de chaque alter, rapportée à celle d’une étoile.</translation>
        </message>
        <message>
            <source>Mean betweenness</source>
            <translation>Intermédiarité moyenne</translation>
        </message>
        <message>
            <source>Mean of the number of shortest paths between other alteri that lead through an alter. Ego is left out.</source>
            <translation>Moyenne du nombre de plus courts chemins entre d’autres alters qui passent par un alter. Sans ego.</translation>
        </message>
        <message>
            <source>Highest betweenness</source>
            <translation>Intermédiarité maximale</translation>
        </message>
        <message>
            <source>Largest number of shortest paths between other alteri that lead through one alter. Ego is left out.</source>
            <translation>Plus grand nombre de plus courts chemins entre d’autres alters qui passent par un même alter. Sans ego.</translation>
        </message>
        <message>
            <source>Transitivity</source>
            <translation>Transitivité</translation>
        </message>
        <message>
            <source>How often two alteri who are tied to a third are tied to each other: 3 × triangles / connected triples.</source>
            <translation>Fréquence à laquelle deux alters reliés à un troisième sont reliés entre eux : 3 × triangles / triplets connexes.</translation>
        </message>
        <message>
            <source>Diameter</source>
            <translation>Diamètre</translation>
        </message>
        <message>
            <source>Longest of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>Le plus long des plus courts chemins entre alters qu’un chemin relie, sans ego.</translation>
        </message>
        <message>
            <source>Mean distance</source>
            <translation>Distance moyenne</translation>
        </message>
        <message>
            <source>Mean length of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>Longueur moyenne des plus courts chemins entre alters qu’un chemin relie, sans ego.</translation>
        </message>
        <message>
            <source>Betweenness of ego</source>
            <translation>Intermédiarité d’ego</translation>
        </message>
        <message>
            <source>Shortest paths between alteri that lead through ego: the sum of 1 / (1 + alteri tied to both) over all pairs who are not tied.</source>
            <translation>Plus courts chemins entre alters qui passent par ego : la somme de 1 / (1 + alters reliés aux deux) sur toutes les paires non reliées.</translation>
        </message>
        <message>
            <source>Betweenness of ego, normalised</source>
            <translation>Intermédiarité d’ego, normalisée</translation>
        </message>
        <message>
            <source>Betweenness of ego as a share of all pairs: / (n (n − 1) / 2).</source>
            <translation>Intermédiarité d’ego rapportée à toutes les paires : / (n (n − 1) / 2).</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>Contrainte</translation>
        </message>
        <message>
            <source>How far ego's ties lead to the same alteri: the sum over alteri j of (p_ej + Σ p_eq p_qj)², where p are shares of the ties that somebody has. Can exceed 1.</source>
            <translation>À quel point les relations d’ego mènent aux mêmes alters : la somme sur les alters j de (p_ej + Σ p_eq p_qj)², où p sont des parts des relations de quelqu’un. Peut dépasser 1.</translation>
        </message>
        <message>
            <source>Effective size</source>
            <translation>Taille effective</translation>
        </message>
        <message>
            <source>Alteri less their mean degree, since who is tied to others brings nothing new: n − 2m / n.</source>
            <translation>Nombre d’alters moins leur degré moyen, car qui est relié à d’autres n’apporte rien de nouveau : n − 2m / n.</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation>Efficience</translation>
        </message>
        <message>
            <source>Effective size / n.</source>
            <translation>Taille effective / n.</translation>
        </message>
        <message>
            <source>Hierarchy</source>
            <translation>Hiérarchie</translation>
        </message>
        <message>
            <source>How far the constraint comes from few alteri: Σ r ln r / (n ln n), where r is an alter's constraint relative to the mean; 1 for one alter.</source>
            <translation>À quel point la contrainte vient de peu d’alters : Σ r ln r / (n ln n), où r est la contrainte d’un alter rapportée à la moyenne ; 1 pour un seul alter.</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Part (%)</translation>
        </message>
        <message>
            <source>Alteri in the category, per cent of those of whom the value is known.</source>
            <translation>Alters dans la modalité, en pour cent de ceux dont la valeur est connue.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Effectif</translation>
        </message>
        <message>
            <source>Number of alteri in the category.</source>
            <translation>Nombre d’alters dans la modalité.</translation>
        </message>
        <message>
            <source>Entropy</source>
            <translation>Entropie</translation>
        </message>
        <message>
            <source>Diversity in bits: −Σ p log₂ p over the shares p of the categories among the known values. 0 if all are alike.</source>
            <translation>Diversité en bits : −Σ p log₂ p sur les parts p des modalités parmi les valeurs connues. 0 si tous sont semblables.</translation>
        </message>
        <message>
            <source>Blau index</source>
            <translation>Indice de Blau</translation>
        </message>
        <message>
            <source>Probability that two alteri drawn with replacement differ: 1 − Σ p² over the shares p of the categories among the known values.</source>
            <translation>Probabilité que deux alters tirés avec remise diffèrent : 1 − Σ p² sur les parts p des modalités parmi les valeurs connues.</translation>
        </message>
        <message>
            <source>IQV</source>
            <translation>IQV</translation>
        </message>
        <message>
            <source>Index of qualitative variation: Blau index / (1 − 1/K), where K is the number of categories that the attribute has. At most 1.</source>
            <translation>Indice de variation qualitative : indice de Blau / (1 − 1/K), où K est le nombre de modalités de l’attribut. Au plus 1.</translation>
        </message>
        <message>
            <source>E-I index of ties</source>
            <translation>Indice E-I des relations</translation>
        </message>
        <message>
            <source>(E − I) / (E + I) of the ties between alteri: E connect unlike, I like alteri; both values known. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I) des relations entre alters : E relient des alters différents, I des alters semblables ; les deux valeurs connues. −1 tous semblables, +1 tous différents.</translation>
        </message>
        <message>
            <source>E-I index</source>
            <translation>Indice E-I</translation>
        </message>
        <message>
            <source>(E − I) / (E + I): E alteri differ from ego, I are like ego; known values only, compared by their codes. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I) : E alters diffèrent d’ego, I sont comme ego ; valeurs connues seulement, comparées d’après leurs codes. −1 tous semblables, +1 tous différents.</translation>
        </message>
        <message>
            <source>Share like ego</source>
            <translation>Part comme ego</translation>
        </message>
        <message>
            <source>Homophily: alteri like ego as a share (0 to 1) of those of whom the value is known.</source>
            <translation>Homophilie : part (0 à 1) des alters comme ego parmi ceux dont la valeur est connue.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Mean of the known values.</source>
            <translation>Moyenne des valeurs connues.</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>ET</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the known values.</source>
            <translation>Écart-type (avec n − 1) des valeurs connues.</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <source>Smallest of the known values.</source>
            <translation>La plus petite des valeurs connues.</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <source>Largest of the known values.</source>
            <translation>La plus grande des valeurs connues.</translation>
        </message>
        <message>
            <source>Undefined: ego named nobody.</source>
            <translation>Non défini : ego n’a nommé personne.</translation>
        </message>
        <message>
            <source>Undefined: it takes two alteri, ego named one.</source>
            <translation>Non défini : il faut deux alters, ego en a nommé un.</translation>
        </message>
        <message>
            <source>Undefined: it takes three alteri, ego named fewer.</source>
            <translation>Non défini : il faut trois alters, ego en a nommé moins.</translation>
        </message>
        <message>
            <source>Undefined: this network has no ties between alteri, nor was ego asked about any.</source>
            <translation>Non défini : ce réseau n’a pas de relations entre alters, et ego n’a été interrogé sur aucune.</translation>
        </message>
        <message>
            <source>Undefined: no alteri are tied to each other.</source>
            <translation>Non défini : aucun alter n’est relié à un autre.</translation>
        </message>
        <message>
            <source>Undefined: no alter is tied to two others.</source>
            <translation>Non défini : aucun alter n’est relié à deux autres.</translation>
        </message>
        <message>
            <source>Undefined: the value is known of no alter.</source>
            <translation>Non défini : la valeur n’est connue d’aucun alter.</translation>
        </message>
        <message>
            <source>Undefined: it takes two known values, there is one.</source>
            <translation>Non défini : il faut deux valeurs connues, il n’y en a qu’une.</translation>
        </message>
        <message>
            <source>Undefined: of no tie between alteri are both values known.</source>
            <translation>Non défini : d’aucune relation entre alters les deux valeurs ne sont connues.</translation>
        </message>
        <message>
            <source>Undefined: the attribute has one category only.</source>
            <translation>Non défini : l’attribut n’a qu’une modalité.</translation>
        </message>
        <message>
            <source>Undefined: ego's own value is missing.</source>
            <translation>Non défini : la valeur d’ego lui-même manque.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source : %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeCategoriesDialog</name>
        <message>
            <source>Merge categories</source>
            <translation>Fusionner des catégories</translation>
        </message>
        <message>
            <source>The selected categories become:</source>
            <translation>Les catégories sélectionnées deviennent :</translation>
        </message>
        <message>
            <source>The selected category becomes:</source>
            <translation>La catégorie sélectionnée devient :</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>There is no category of this name.</source>
            <translation>Il n’y a pas de catégorie de ce nom.</translation>
        </message>
        <message>
            <source>Nobody has answered %1 so far.</source>
            <translation>Personne n’a répondu %1 jusqu’ici.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers move from %1 to “%2”.</source>
            <translation>
                <numerusform>%n réponse passe de %1 à « %2 ».</numerusform>
                <numerusform>%n réponses passent de %1 à « %2 ».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeDialog</name>
        <message>
            <source>Merge another copy</source>
            <translation>Fusionner avec une autre copie</translation>
        </message>
        <message>
            <source>What “%1” has and this study lacks comes in, as one step that can be undone. The other file is not changed.</source>
            <translation>Ce que « %1 » contient et qui manque à cette étude s’ajoute, en une seule étape qui peut être annulée. L’autre fichier n’est pas modifié.</translation>
        </message>
        <message>
            <source>“%1” and this study have no common beginning: attributes, categories and designs are matched by their keys and names. The other file is not changed.</source>
            <translation>« %1 » et cette étude n’ont pas d’origine commune : les attributs, modalités et présentations sont mis en correspondance d’après leurs clés et leurs noms. L’autre fichier n’est pas modifié.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Your &amp;name or code, kept with what you change:</source>
            <translation>Votre &amp;nom ou code, conservé avec ce que vous modifiez :</translation>
        </message>
        <message>
            <source>Here the two copies contradict each other. What was said last, and what somebody worked on, is proposed to stay:</source>
            <translation>Ici, les deux copies se contredisent. Il est proposé de garder ce qui a été dit en dernier et ce sur quoi quelqu’un a travaillé :</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Contradiction</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>Other copy</source>
            <translation>Autre copie</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>All as here</source>
            <translation>Tout comme ici</translation>
        </message>
        <message>
            <source>All as in the other copy</source>
            <translation>Tout comme dans l’autre copie</translation>
        </message>
        <message>
            <source>All as proposed</source>
            <translation>Tout comme proposé</translation>
        </message>
        <message>
            <source>What comes in:</source>
            <translation>Ce qui est repris :</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>What you decided brings up further contradictions; look at the list again.</source>
            <translation>Vos décisions font apparaître d’autres contradictions ; revoyez la liste.</translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeText</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>Relation entre alters</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Étude</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Way through the guide</source>
            <translation>Parcours dans le guide</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 « %2 »</translation>
        </message>
        <message>
            <source> / </source>
            <translation> / </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed here; the other copy has since changed %n things about it.</source>
            <translation>
                <numerusform>%1 : l’élément a été retiré ici ; l’autre copie en a depuis modifié %n aspect.</numerusform>
                <numerusform>%1 : l’élément a été retiré ici ; l’autre copie en a depuis modifié %n aspects.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed in the other copy; here %n things about it were changed.</source>
            <translation>
                <numerusform>%1 : l’élément a été retiré dans l’autre copie ; ici, %n aspect en a été modifié.</numerusform>
                <numerusform>%1 : l’élément a été retiré dans l’autre copie ; ici, %n aspects en ont été modifiés.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was entered in both copies.</source>
            <translation>%1 : l’élément a été saisi dans les deux copies.</translation>
        </message>
        <message>
            <source>%1 differs: here “%2”, in the other copy “%3”.</source>
            <translation>%1 diffère : ici « %2 », dans l’autre copie « %3 ».</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Both, one under the other</source>
            <translation>Les deux, l’une sous l’autre</translation>
        </message>
        <message>
            <source>They are one</source>
            <translation>Ils ne font qu’un</translation>
        </message>
        <message>
            <source>They are two</source>
            <translation>Ils sont deux</translation>
        </message>
        <message>
            <source>Stays removed</source>
            <translation>Maintenir le retrait</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>As here</source>
            <translation>Comme ici</translation>
        </message>
        <message>
            <source>As in the other copy</source>
            <translation>Comme dans l’autre copie</translation>
        </message>
        <message>
            <source>%1 comes in.</source>
            <translation>%1 s’ajoute.</translation>
        </message>
        <message>
            <source>%1 is removed.</source>
            <translation>%1 disparaît.</translation>
        </message>
        <message>
            <source>%1 comes back.</source>
            <translation>%1 revient.</translation>
        </message>
        <message>
            <source>%1 is called “%3” instead of “%2”, which is taken.</source>
            <translation>%1 s’appelle « %3 » au lieu de « %2 », nom déjà pris.</translation>
        </message>
        <message>
            <source>%1: %2 “%3” instead of “%4”.</source>
            <translation>%1 : %2 « %3 » au lieu de « %4 ».</translation>
        </message>
        <message>
            <source>The other copy has nothing new.</source>
            <translation>L’autre copie ne contient rien de nouveau.</translation>
        </message>
        <message>
            <source>Additions: %1, changes: %2, removals: %3, contradictions: %4.</source>
            <translation>Ajouts : %1, modifications : %2, retraits : %3, contradictions : %4.</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Type de relations</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>Présentation de la carte</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Regroupement</translation>
        </message>
        <message>
            <source>Computed variable</source>
            <translation>Variable calculée</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>Style d’image</translation>
        </message>
        <message>
            <source>Question for names</source>
            <translation>Question demandant des noms</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Guide d’entretien</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Attribution</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Contradiction</translation>
        </message>
    </context>
    <context>
        <name>alteri::MissingList</name>
        <message>
            <source>Is an answer</source>
            <translation>Est une réponse</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sans réponse</translation>
        </message>
        <message>
            <source>Texts that &amp;mean missing</source>
            <translation>&amp;Textes qui signifient « manquant »</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Ajouter</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>In column</source>
            <translation>Dans la colonne</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Signifie</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Cellules</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Toutes les colonnes</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelBoard</name>
        <message>
            <source>Adds a model without predictors</source>
            <translation>Ajoute un modèle sans prédicteurs</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 dans %2</translation>
        </message>
        <message>
            <source>New model</source>
            <translation>Nouveau modèle</translation>
        </message>
        <message>
            <source>A model needs an outcome: a number or an ordered answer about ties or alteri. This study has none.</source>
            <translation>Un modèle a besoin d’une variable dépendante : un nombre ou une réponse ordonnée sur des relations ou des alters. Cette étude n’en a pas.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Add model</source>
            <translation>Ajouter un modèle</translation>
        </message>
        <message>
            <source>Rename model</source>
            <translation>Renommer le modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Duplicate model</source>
            <translation>Dupliquer le modèle</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Supprimer %1</translation>
        </message>
        <message>
            <source>Move model</source>
            <translation>Déplacer le modèle</translation>
        </message>
        <message>
            <source>Adds a model without groups, whose rows are networks: it explains their size, for example, by what their egos are</source>
            <translation>Ajoute un modèle sans groupes dont les lignes sont des réseaux : il explique par exemple leur taille par ce que sont leurs egos</translation>
        </message>
        <message>
            <source>Add model of networks</source>
            <translation>Ajouter un modèle de réseaux</translation>
        </message>
        <message>
            <source>Network model</source>
            <translation>Modèle de réseaux</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelCard</name>
        <message>
            <source>Change formula</source>
            <translation>Modifier la formule</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Variable dépendante</translation>
        </message>
        <message>
            <source>Outcome: what the model explains</source>
            <translation>Variable dépendante : ce que le modèle explique</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Critère</translation>
        </message>
        <message>
            <source>Maximum likelihood, to compare models with different terms; or restricted maximum likelihood, for variances with few egos</source>
            <translation>Maximum de vraisemblance, pour comparer des modèles à termes différents ; ou maximum de vraisemblance restreint, pour les variances avec peu d’egos</translation>
        </message>
        <message>
            <source>Change outcome</source>
            <translation>Modifier la variable dépendante</translation>
        </message>
        <message>
            <source>Change criterion</source>
            <translation>Modifier le critère</translation>
        </message>
        <message>
            <source>Double-click variables or drag them here.</source>
            <translation>Double-cliquez sur des variables ou faites-les glisser ici.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Being fitted…</source>
            <translation>Ajustement en cours…</translation>
        </message>
        <message>
            <source>Not fitted: cancelled.</source>
            <translation>Non ajusté : annulé.</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, AIC %3</source>
            <translation>%1 relations, %2 egos, AIC %3</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, ICC %3, AIC %4</source>
            <translation>%1 relations, %2 egos, ICC %3, AIC %4</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Ajouter %1</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, weighed by %3</source>
            <translation>%1 liens, %2 egos, pondérés par %3</translation>
        </message>
        <message>
            <source>Rename, duplicate, move or delete this model; which ties it has, and what weighs egos</source>
            <translation>Renommer, dupliquer, déplacer ou supprimer ce modèle ; quelles relations il a et ce qui pondère les egos</translation>
        </message>
        <message>
            <source>Change which ties</source>
            <translation>Modifier les relations retenues</translation>
        </message>
        <message>
            <source>Only ties with %1</source>
            <translation>Seulement les relations avec %1</translation>
        </message>
        <message>
            <source>Residual variances by %1</source>
            <translation>Variances résiduelles selon %1</translation>
        </message>
        <message>
            <source>Each row is a network: a model without groups.</source>
            <translation>Chaque ligne est un réseau : un modèle sans groupes.</translation>
        </message>
        <message>
            <source>Only networks with %1</source>
            <translation>Seulement les réseaux avec %1</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), R² %1, AIC %2</source>
            <translation>
                <numerusform>%n réseau, R² %1, AIC %2</numerusform>
                <numerusform>%n réseaux, R² %1, AIC %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), AIC %1</source>
            <translation>
                <numerusform>%n réseau, AIC %1</numerusform>
                <numerusform>%n réseaux, AIC %1</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>« %1 » porte sur des relations ; un modèle de réseaux n’a que des variables d’egos et de réseaux.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelDetails</name>
        <message>
            <source>Tests and intervals</source>
            <translation>Tests et intervalles</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Contenu affiché</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Comparé à %1</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>Coefficients avec valeurs p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Tests des termes</translation>
        </message>
        <message>
            <source>Tests of terms, type III</source>
            <translation>Tests des termes, type III</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite</source>
            <translation>Tests t, Satterthwaite</translation>
        </message>
        <message>
            <source>t tests, Kenward–Roger</source>
            <translation>Tests t, Kenward–Roger</translation>
        </message>
        <message>
            <source>t tests, cluster-robust (CR2)</source>
            <translation>Tests t, robustes par grappe (CR2)</translation>
        </message>
        <message>
            <source>Profile intervals</source>
            <translation>Intervalles de profil</translation>
        </message>
        <message>
            <source>Bootstrap intervals</source>
            <translation>Intervalles bootstrap</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>Effets aléatoires</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>Variance expliquée</translation>
        </message>
        <message>
            <source>No categories interact in this model: the tests of terms are those of type III.</source>
            <translation>Aucune modalité n’interagit dans ce modèle : les tests des termes sont ceux du type III.</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Les deux modèles reposent sur des relations différentes (%1 et %2) ; pour la comparaison, les deux ont été réajustés aux %3 relations complètes pour les deux.</translation>
        </message>
        <message>
            <source>Their fixed effects differ, so both were fitted again by ML.</source>
            <translation>Leurs effets fixes diffèrent ; les deux ont donc été réajustés par ML.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelFits</name>
        <message>
            <source>%1 is tested by Wald's z after all: %2</source>
            <translation>%1 est finalement testé par le z de Wald : %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelMenu</name>
        <message>
            <source>Move to the left</source>
            <translation>Déplacer vers la gauche</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Déplacer vers la droite</translation>
        </message>
        <message>
            <source>Duplicate as next block</source>
            <translation>Dupliquer comme bloc suivant</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Only some ties…</source>
            <translation>Seulement certaines relations…</translation>
        </message>
        <message>
            <source>Sampling weights of egos</source>
            <translation>Poids d’échantillonnage des egos</translation>
        </message>
        <message>
            <source>Residual variances by category</source>
            <translation>Variances résiduelles par catégorie</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>None: all egos weigh alike</source>
            <translation>Aucun : tous les egos pèsent autant</translation>
        </message>
        <message>
            <source>Change sampling weights</source>
            <translation>Modifier les poids d’échantillonnage</translation>
        </message>
        <message>
            <source>None: all residuals have one variance</source>
            <translation>Aucune : tous les résidus ont une même variance</translation>
        </message>
        <message>
            <source>Change residual variances</source>
            <translation>Modifier les variances résiduelles</translation>
        </message>
        <message>
            <source>Only some networks…</source>
            <translation>Seulement certains réseaux…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelPlotPage</name>
        <message>
            <source>The models are being fitted.</source>
            <translation>Les modèles sont en cours d’ajustement.</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and it is drawn here.</source>
            <translation>Cette étude n’a pas de modèle enregistré. Créez-en un sur la page des modèles, et il sera tracé ici.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>%1 is no linear model; this plot exists of linear models only.</source>
            <translation>%1 n’est pas un modèle linéaire ; ce graphique n’existe que pour les modèles linéaires.</translation>
        </message>
        <message>
            <source>This study has linear models only. Choose another kind for a model on the page of models, ordinal for example, and its predictions are drawn here.</source>
            <translation>Cette étude n’a que des modèles linéaires. Choisissez un autre type pour un modèle sur la page des modèles, par exemple ordinal, et ses prédictions seront tracées ici.</translation>
        </message>
        <message>
            <source>%1 is a model of networks, without groups; this plot exists of multilevel models only.</source>
            <translation>%1 est un modèle de réseaux, sans groupes ; ce graphique n’existe que pour les modèles multiniveaux.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelsPage</name>
        <message>
            <source>Same sample for all models</source>
            <translation>Même échantillon pour tous les modèles</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>Rapports de cotes et de taux</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Fit now</source>
            <translation>Ajuster maintenant</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Copies the regression table with its looks, for a word processor or a spreadsheet</source>
            <translation>Copie le tableau de régression avec sa mise en forme, pour un traitement de texte ou un tableur</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Exporter le tableau…</translation>
        </message>
        <message>
            <source>Writes the regression table as HTML, LaTeX, Markdown, CSV or .xlsx</source>
            <translation>Écrit le tableau de régression en HTML, LaTeX, Markdown, CSV ou .xlsx</translation>
        </message>
        <message>
            <source>Tests and intervals…</source>
            <translation>Tests et intervalles…</translation>
        </message>
        <message>
            <source>Tests of terms, comparison of models, profile and bootstrap intervals, and all p values</source>
            <translation>Tests des termes, comparaison de modèles, intervalles de profil et bootstrap, et toutes les valeurs p</translation>
        </message>
        <message>
            <source>Errors below</source>
            <translation>Erreurs au-dessous</translation>
        </message>
        <message>
            <source>Standard errors stand beneath the estimates in what is copied and exported</source>
            <translation>Les erreurs standard figurent sous les estimations dans ce qui est copié et exporté</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Points d’attention</translation>
        </message>
        <message>
            <source>Shows what to watch with these models</source>
            <translation>Montre à quoi faire attention dans ces modèles</translation>
        </message>
        <message>
            <source>Test of the coefficients</source>
            <translation>Test des coefficients</translation>
        </message>
        <message>
            <source>What stars, p values and intervals in tables, plots and reports rest on</source>
            <translation>Ce sur quoi reposent étoiles, valeurs p et intervalles dans les tableaux, graphiques et rapports</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>z de Wald</translation>
        </message>
        <message>
            <source>t, Satterthwaite</source>
            <translation>t, Satterthwaite</translation>
        </message>
        <message>
            <source>t, Kenward–Roger (REML)</source>
            <translation>t, Kenward–Roger (REML)</translation>
        </message>
        <message>
            <source>t, cluster-robust (CR2)</source>
            <translation>t, robuste par grappe (CR2)</translation>
        </message>
        <message>
            <source>Choose test of coefficients</source>
            <translation>Choisir le test des coefficients</translation>
        </message>
        <message>
            <source>Fit by REML</source>
            <translation>Ajuster par REML</translation>
        </message>
        <message>
            <source>Fits all models to the ties that have values for all of them, so that nested models can be compared</source>
            <translation>Ajuste tous les modèles aux relations qui ont des valeurs pour chacun d’eux, afin que les modèles emboîtés puissent être comparés</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <source>Gives effects of models with a logit or log link as odds or rate ratios, exp(b), in the table and in what is copied and exported</source>
            <translation>Donne les effets des modèles à lien logit ou log sous forme de rapports de cotes ou de taux, exp(b), dans le tableau et dans ce qui est copié et exporté</translation>
        </message>
        <message>
            <source>Fitting %1 (%2 of %3)</source>
            <translation>Ajustement de %1 (%2 sur %3)</translation>
        </message>
        <message>
            <source>The table was copied</source>
            <translation>Le tableau a été copié</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Exporter le tableau</translation>
        </message>
        <message>
            <source>models</source>
            <translation>modèles</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModesPage</name>
        <message numerus="yes">
            <source>%1: %2 (95 % interval %3 to %4), %n ties</source>
            <translation>
                <numerusform>%1 : %2 (intervalle à 95 % de %3 à %4), %n relation</numerusform>
                <numerusform>%1 : %2 (intervalle à 95 % de %3 à %4), %n relations</numerusform>
            </translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Modes conditionnels</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 selon %2</translation>
        </message>
        <message>
            <source>%1: deviation of each %2 from the mean</source>
            <translation>%1 : écart de chaque %2 à la moyenne</translation>
        </message>
        <message>
            <source>Conditional modes of %1, %2, with 95 % intervals</source>
            <translation>Modes conditionnels de %1, %2, avec intervalles à 95 %</translation>
        </message>
        <message>
            <source>Filled points: the interval excludes zero. The intervals are those of the modes, the fixed effects taken as known.</source>
            <translation>Points pleins : l’intervalle exclut zéro. Les intervalles sont ceux des modes, les effets fixes étant tenus pour connus.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
    </context>
    <context>
        <name>alteri::NameBar</name>
        <message>
            <source>Add alter</source>
            <translation>Ajouter un alter</translation>
        </message>
        <message>
            <source>Name a partner and press Enter; codes after a semicolon</source>
            <translation>Nommez un partenaire et appuyez sur Entrée ; codes après un point-virgule</translation>
        </message>
        <message>
            <source>Name of a new alter</source>
            <translation>Nom d’un nouvel alter</translation>
        </message>
        <message>
            <source>Adds the alter to the map of this ego; you can also just type on the map, or press N</source>
            <translation>Ajoute l’alter à la carte de cet ego ; vous pouvez aussi simplement taper sur la carte, ou appuyer sur N</translation>
        </message>
        <message>
            <source>“%1” is on this map already; Enter once more adds another of that name</source>
            <translation>« %1 » est déjà sur cette carte ; Entrée encore une fois en ajoute un autre du même nom</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamelyLines</name>
        <message>
            <source>%1, namely</source>
            <translation>%1, à savoir</translation>
        </message>
        <message>
            <source>%1, namely …</source>
            <translation>%1, à savoir …</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamesPage</name>
        <message>
            <source>Write a key to the names into a file of its own</source>
            <translation>Écrire une table de correspondance des noms dans un fichier à part</translation>
        </message>
        <message>
            <source>Names as they are</source>
            <translation>Noms tels quels</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>Pseudonymes</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numéros</translation>
        </message>
        <message>
            <source>No names</source>
            <translation>Sans noms</translation>
        </message>
        <message>
            <source>This leaves with the picture:</source>
            <translation>Ceci sort avec l’image :</translation>
        </message>
        <message>
            <source>What leaves with the picture</source>
            <translation>Ce qui sort avec l’image</translation>
        </message>
        <message>
            <source>No names and no answers.</source>
            <translation>Ni noms ni réponses.</translation>
        </message>
        <message numerus="yes">
            <source>%n names have no pseudonym; numbers stand for them.</source>
            <translation>
                <numerusform>%n nom n’a pas de pseudonyme ; un numéro le remplace.</numerusform>
                <numerusform>%n noms n’ont pas de pseudonyme ; des numéros les remplacent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::NetworkQuestions</name>
        <message>
            <source>Coefficients with p values</source>
            <translation>Coefficients avec valeurs p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Tests des termes</translation>
        </message>
        <message>
            <source>t tests, heteroscedasticity-consistent (HC3)</source>
            <translation>Tests t robustes à l’hétéroscédasticité (HC3)</translation>
        </message>
        <message>
            <source>The two models rest on different networks (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Les deux modèles reposent sur des réseaux différents (%1 et %2) ; pour la comparaison, les deux ont été réestimés sur les %3 qui sont complets pour les deux.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewKey</name>
        <message>
            <source>Making a key…</source>
            <translation>Création d’une clé…</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewPassphraseFields</name>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Encore une fois la même</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Afficher ce qui est tapé</translation>
        </message>
        <message numerus="yes">
            <source>Four or five words that nobody would guess are easy to keep in mind; at least %n characters.</source>
            <translation>
                <numerusform>Quatre ou cinq mots que personne ne devinerait sont faciles à retenir ; au moins %n caractère.</numerusform>
                <numerusform>Quatre ou cinq mots que personne ne devinerait sont faciles à retenir ; au moins %n caractères.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type it a second time.</source>
            <translation>Tapez-la une seconde fois.</translation>
        </message>
        <message>
            <source>Both are not alike yet.</source>
            <translation>Les deux ne sont pas encore identiques.</translation>
        </message>
        <message>
            <source>Both are alike.</source>
            <translation>Les deux sont identiques.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewStudyDialog</name>
        <message>
            <source>Keep its texts in the other languages, too</source>
            <translation>Garder aussi ses textes dans les autres langues</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri)</source>
            <translation>Étude Alteri (*.alteri)</translation>
        </message>
        <message>
            <source>Protect it by a passphrase</source>
            <translation>La protéger par une phrase secrète</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Nouvelle étude</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Gabarit</translation>
        </message>
        <message>
            <source>Language of its texts</source>
            <translation>Langue de ses textes</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>Le fichier « %1 » existe déjà ; choisissez un autre nom.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NoteEditor</name>
        <message>
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
    </context>
    <context>
        <name>alteri::NumberBar</name>
        <message>
            <source>Labels &amp;from a table…</source>
            <translation>Libellés d’un ta&amp;bleau…</translation>
        </message>
        <message>
            <source>&amp;Decimal sign</source>
            <translation>Signe &amp;décimal</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <source>T&amp;housands</source>
            <translation>&amp;Milliers</translation>
        </message>
        <message>
            <source>Not parted</source>
            <translation>Non séparés</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Commas</source>
            <translation>Virgules</translation>
        </message>
        <message>
            <source>Spaces</source>
            <translation>Espaces</translation>
        </message>
        <message>
            <source>Apostrophes</source>
            <translation>Apostrophes</translation>
        </message>
        <message>
            <source>Dates (&amp;order)</source>
            <translation>Dates (&amp;ordre)</translation>
        </message>
        <message>
            <source>A table with the columns “column”, “code” and “label” says what the codes of new attributes are called</source>
            <translation>Un tableau avec les colonnes « column », « code » et « label » indique les libellés des codes des nouveaux attributs</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Tel que reconnu</translation>
        </message>
        <message numerus="yes">
            <source>%n columns have labels.</source>
            <translation>
                <numerusform>%n colonne a des libellés.</numerusform>
                <numerusform>%n colonnes ont des libellés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::OtherText</name>
        <message>
            <source>Odds ratios are no ratios of probabilities: where an outcome is frequent they look larger. Thresholds are on the scale of the link; an effect above zero makes higher outcomes more probable.</source>
            <translation>Les rapports de cotes ne sont pas des rapports de probabilités : là où un résultat est fréquent, ils paraissent plus grands. Les seuils sont sur l’échelle du lien ; un effet supérieur à zéro rend plus probables les résultats plus élevés.</translation>
        </message>
        <message>
            <source>A small p says that the effect of a term differs between the thresholds.</source>
            <translation>Un petit p indique que l’effet d’un terme diffère d’un seuil à l’autre.</translation>
        </message>
        <message>
            <source>What one more unit, or the category instead of its reference, adds to the probability of each outcome (to the mean of counts), averaged over the ties.</source>
            <translation>Ce qu’une unité de plus, ou la modalité au lieu de sa référence, ajoute à la probabilité de chaque résultat (à la moyenne des comptages), en moyenne sur les relations.</translation>
        </message>
        <message>
            <source>How far each group is from the average one, on the scale of the link.</source>
            <translation>À quelle distance chaque groupe se trouve du groupe moyen, sur l’échelle du lien.</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>Coefficients avec valeurs p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Tests des termes</translation>
        </message>
        <message>
            <source>Average marginal effects</source>
            <translation>Effets marginaux moyens</translation>
        </message>
        <message>
            <source>Test of proportional odds</source>
            <translation>Test des cotes proportionnelles</translation>
        </message>
        <message>
            <source>Cluster-robust errors</source>
            <translation>Erreurs robustes par grappe</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>Effets aléatoires</translation>
        </message>
        <message>
            <source>ICC and variance explained</source>
            <translation>ICC et variance expliquée</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Modes conditionnels</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Les deux modèles reposent sur des relations différentes (%1 et %2) ; pour la comparaison, les deux ont été réajustés aux %3 relations complètes pour les deux.</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>Variance expliquée</translation>
        </message>
    </context>
    <context>
        <name>alteri::Overview</name>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n alter</numerusform>
                <numerusform>%n alters</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 without place</source>
            <translation>%1, %2 sans place</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Toutes les cartes</translation>
        </message>
    </context>
    <context>
        <name>alteri::OverviewPage</name>
        <message>
            <source>Egos shown</source>
            <translation>Egos affichés</translation>
        </message>
        <message>
            <source>Maps of all egos</source>
            <translation>Cartes de tous les egos</translation>
        </message>
        <message>
            <source>Order of the maps</source>
            <translation>Ordre des cartes</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>Comme dans l’étude</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Les plus grandes d’abord</translation>
        </message>
        <message>
            <source>Size of the maps</source>
            <translation>Taille des cartes</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n carte</numerusform>
                <numerusform>%n cartes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PageList</name>
        <message>
            <source>Pages of the analysis</source>
            <translation>Pages de l’analyse</translation>
        </message>
    </context>
    <context>
        <name>alteri::Palette</name>
        <message>
            <source>Nothing here is called that.</source>
            <translation>Rien ne porte ce nom ici.</translation>
        </message>
        <message>
            <source>Find actions, pages, egos, alteri and attributes</source>
            <translation>Rechercher des commandes, pages, egos, alters et attributs</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Résultats de la recherche</translation>
        </message>
        <message>
            <source>Not possible at the moment.</source>
            <translation>Impossible pour le moment.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PassphraseDialog</name>
        <message>
            <source>Open study</source>
            <translation>Ouvrir une étude</translation>
        </message>
        <message>
            <source>“%1” is protected. Type its passphrase, or its words for recovery.</source>
            <translation>« %1 » est protégé. Tapez sa phrase secrète, ou ses mots de récupération.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Afficher ce qui est tapé</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Opening the study…</source>
            <translation>Ouverture de l’étude…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureActions</name>
        <message>
            <source>Copy picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>Copies the picture as it is printed</source>
            <translation>Copie l’image telle qu’elle s’imprime</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>Exporter l’image…</translation>
        </message>
        <message>
            <source>Writes the picture as %1</source>
            <translation>Écrit l’image en %1</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>L’image a été copiée.</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>Exporter l’image</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureDialog</name>
        <message>
            <source>Export picture</source>
            <translation>Exporter l’image</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Several maps</source>
            <translation>Plusieurs cartes</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>Langue des inscriptions</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>, %1 × %2 pixels</source>
            <translation>, %1 × %2 pixels</translation>
        </message>
        <message>
            <source>Key to the names</source>
            <translation>Table de correspondance des noms</translation>
        </message>
        <message>
            <source>names</source>
            <translation>noms</translation>
        </message>
        <message>
            <source>Export page</source>
            <translation>Exporter la page</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>cartes</translation>
        </message>
        <message numerus="yes">
            <source>%n pages were written.</source>
            <translation>
                <numerusform>%n page a été écrite.</numerusform>
                <numerusform>%n pages ont été écrites.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export maps</source>
            <translation>Exporter des cartes</translation>
        </message>
        <message numerus="yes">
            <source>%n of these files exist already. Replace them?</source>
            <translation>
                <numerusform>%n de ces fichiers existe déjà. Le remplacer ?</numerusform>
                <numerusform>%n de ces fichiers existent déjà. Les remplacer ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message numerus="yes">
            <source>%n maps were written.</source>
            <translation>
                <numerusform>%n carte a été écrite.</numerusform>
                <numerusform>%n cartes ont été écrites.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was cancelled.</source>
            <translation>Le reste a été annulé.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as pixels and as vectors.</source>
            <translation>L’image est dans le presse-papiers, en pixels et en vecteurs.</translation>
        </message>
        <message>
            <source>Print picture</source>
            <translation>Imprimer l’image</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureNamesText</name>
        <message>
            <source>Ego %1</source>
            <translation>Ego %1</translation>
        </message>
        <message>
            <source>Ego: %1</source>
            <translation>Ego : %1</translation>
        </message>
        <message>
            <source>Alteri: %1</source>
            <translation>Alters : %1</translation>
        </message>
        <message>
            <source>Answers: %1</source>
            <translation>Réponses : %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::PicturePage</name>
        <message>
            <source> pt</source>
            <translation> pt</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Names of the alteri</source>
            <translation>Noms des alters</translation>
        </message>
        <message>
            <source>Shaded rings</source>
            <translation>Anneaux ombrés</translation>
        </message>
        <message>
            <source>Names of the rings</source>
            <translation>Noms des anneaux</translation>
        </message>
        <message>
            <source>Names of the sectors</source>
            <translation>Noms des secteurs</translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>Relations entre les alters</translation>
        </message>
        <message>
            <source>Ties of ego</source>
            <translation>Relations d’ego</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Plain lines</source>
            <translation>Traits simples</translation>
        </message>
        <message>
            <source>Coloured by evaluation</source>
            <translation>Colorées selon l’évaluation</translation>
        </message>
        <message>
            <source>Evaluation at symbols</source>
            <translation>Évaluation sur les symboles</translation>
        </message>
        <message>
            <source>Discs with + and −</source>
            <translation>Disques avec + et −</translation>
        </message>
        <message>
            <source>Signs only</source>
            <translation>Signes seuls</translation>
        </message>
        <message>
            <source>Type and lines</source>
            <translation>Caractères et traits</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Anneaux</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Secteurs</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Légende</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Traits</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Symboles</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Font (Open Sans if empty)</source>
            <translation>Police (Open Sans si vide)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>One column, 84 mm</source>
            <translation>Une colonne, 84 mm</translation>
        </message>
        <message>
            <source>One and a half columns, 129 mm</source>
            <translation>Une colonne et demie, 129 mm</translation>
        </message>
        <message>
            <source>Two columns, 174 mm</source>
            <translation>Deux colonnes, 174 mm</translation>
        </message>
        <message>
            <source>A5, 148 × 210 mm</source>
            <translation>A5, 148 × 210 mm</translation>
        </message>
        <message>
            <source>A4, 210 × 297 mm</source>
            <translation>A4, 210 × 297 mm</translation>
        </message>
        <message>
            <source>A4 across, 297 × 210 mm</source>
            <translation>A4 paysage, 297 × 210 mm</translation>
        </message>
        <message>
            <source>Slide 16:9, 254 × 143 mm</source>
            <translation>Diapositive 16:9, 254 × 143 mm</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>as needed</source>
            <translation>selon le besoin</translation>
        </message>
        <message>
            <source>Resolution of pixels</source>
            <translation>Résolution des pixels</translation>
        </message>
        <message>
            <source>150 dpi</source>
            <translation>150 ppp</translation>
        </message>
        <message>
            <source>300 dpi</source>
            <translation>300 ppp</translation>
        </message>
        <message>
            <source>600 dpi</source>
            <translation>600 ppp</translation>
        </message>
        <message>
            <source>1200 dpi</source>
            <translation>1200 ppp</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>Fond transparent</translation>
        </message>
        <message>
            <source>Text in SVG as letters with their fonts</source>
            <translation>Texte dans SVG sous forme de lettres avec leurs polices</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Below it</source>
            <translation>Au-dessous</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Texte sous l’image</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Palette</translation>
        </message>
        <message>
            <source>Colours of the study</source>
            <translation>Couleurs de l’étude</translation>
        </message>
        <message>
            <source>Safe for colour blindness (Okabe and Ito)</source>
            <translation>Adaptées au daltonisme (Okabe et Ito)</translation>
        </message>
        <message>
            <source>Greys and patterns</source>
            <translation>Gris et motifs</translation>
        </message>
        <message>
            <source>Colours of one’s own</source>
            <translation>Couleurs personnelles</translation>
        </message>
        <message>
            <source>Own colours, e.g. #005ea8, #f0a000</source>
            <translation>Couleurs personnelles, p. ex. #005ea8, #f0a000</translation>
        </message>
        <message>
            <source>Right or below, as it fits</source>
            <translation>À droite ou au-dessous, selon la place</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>À droite</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Au-dessous</translation>
        </message>
        <message>
            <source>Number of alteri per category</source>
            <translation>Nombre d’alters par modalité</translation>
        </message>
        <message>
            <source>Categories without alteri</source>
            <translation>Modalités sans alters</translation>
        </message>
        <message>
            <source>How to read the map</source>
            <translation>Comment lire la carte</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>As the program</source>
            <translation>Comme le programme</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Tailles</translation>
        </message>
        <message>
            <source>Outlines</source>
            <translation>Contours</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Évaluation</translation>
        </message>
    </context>
    <context>
        <name>alteri::PicturePreview</name>
        <message>
            <source>Preview of the picture</source>
            <translation>Aperçu de l’image</translation>
        </message>
        <message>
            <source>Drag the picture into another program</source>
            <translation>Faites glisser l’image dans un autre programme</translation>
        </message>
        <message>
            <source>The picture is being drawn…</source>
            <translation>L’image est en cours de dessin…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureSizeDialog</name>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Journals ask for 84, 129 or 174 mm</source>
            <translation>Les revues demandent 84, 129 ou 174 mm</translation>
        </message>
        <message>
            <source>%1 dpi</source>
            <translation>%1 ppp</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Résolution</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>%1 pixels wide</source>
            <translation>%1 pixels de large</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureText</name>
        <message>
            <source>Some text is %1 points high; journals print nothing below 6.</source>
            <translation>Certains textes ont %1 points de haut ; les revues n’impriment rien au-dessous de 6.</translation>
        </message>
        <message numerus="yes">
            <source>%n labels found no free place and are left out; make the picture larger.</source>
            <translation>
                <numerusform>%n inscription n’a pas trouvé de place libre et est omise ; agrandissez l’image.</numerusform>
                <numerusform>%n inscriptions n’ont pas trouvé de place libre et sont omises ; agrandissez l’image.</numerusform>
            </translation>
        </message>
        <message>
            <source>The names found no room on the map; numbers stand for them, and the names are listed below.</source>
            <translation>Les noms n’ont pas trouvé de place sur la carte ; des numéros les remplacent, et les noms sont énumérés au-dessous.</translation>
        </message>
        <message>
            <source>Title, legend and caption leave no room for the map; make the picture larger.</source>
            <translation>Le titre, la légende et le texte sous l’image ne laissent pas de place à la carte ; agrandissez l’image.</translation>
        </message>
        <message>
            <source>With the list of names the picture would be %1 mm tall, more than its page; make it wider, or leave out the legend or the names.</source>
            <translation>Avec la liste des noms, l’image aurait %1 mm de haut, plus que sa page ; élargissez-la, ou omettez la légende ou les noms.</translation>
        </message>
        <message>
            <source>No font on this machine has all letters of %1; they are drawn as boxes. Install fonts for them, such as Noto.</source>
            <translation>Aucune police de cet ordinateur n’a toutes les lettres de %1 ; elles sont dessinées comme des carrés. Installez des polices qui les contiennent, comme Noto.</translation>
        </message>
        <message numerus="yes">
            <source>There are more categories than the %n colours of the palette.</source>
            <translation>
                <numerusform>Il y a plus de modalités que la %n couleur de la palette.</numerusform>
                <numerusform>Il y a plus de modalités que les %n couleurs de la palette.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n de plus</numerusform>
                <numerusform>%n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PlanFields</name>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
        <message>
            <source>How many studies of each size are simulated: more of them make the bands narrower</source>
            <translation>Combien d’études de chaque taille sont simulées : davantage rend les bandes plus étroites</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Études</translation>
        </message>
        <message>
            <source>Wanted power</source>
            <translation>Puissance voulue</translation>
        </message>
        <message>
            <source>Cost of an ego</source>
            <translation>Coût d’un ego</translation>
        </message>
        <message>
            <source>of a partner</source>
            <translation>d’un partenaire</translation>
        </message>
        <message>
            <source>In any currency, or in hours; of all sizes with the wanted power the cheapest is named</source>
            <translation>Dans n’importe quelle monnaie, ou en heures ; parmi les tailles ayant la puissance voulue, la moins chère est nommée</translation>
        </message>
    </context>
    <context>
        <name>alteri::PlotPage</name>
        <message>
            <source>Export plot…</source>
            <translation>Exporter le graphique…</translation>
        </message>
        <message>
            <source>Save the plot at its size in print, as %1</source>
            <translation>Enregistre le graphique à sa taille d’impression, en %1</translation>
        </message>
        <message>
            <source>Copy plot</source>
            <translation>Copier le graphique</translation>
        </message>
        <message>
            <source>Copy the plot as PNG and SVG for another program</source>
            <translation>Copie le graphique en PNG et SVG pour un autre programme</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>Exporter le graphique</translation>
        </message>
        <message>
            <source>The plot was copied</source>
            <translation>Le graphique a été copié</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Puissance</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Coefficient</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calculer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The effect that is worth finding; at first what the model estimates</source>
            <translation>L’effet qu’il vaut la peine de trouver ; d’abord celui que le modèle estime</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effet</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Le calcul a été annulé.</translation>
        </message>
        <message>
            <source>Write numbers from 2 on, such as 10, 20, 40.</source>
            <translation>Écrivez des nombres à partir de 2, par exemple 10, 20, 40.</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>Ce modèle n’a pas de prédicteur. Ajoutez-en un sur la page des modèles.</translation>
        </message>
        <message>
            <source>Studies are simulated and fitted …</source>
            <translation>Des études sont simulées et ajustées …</translation>
        </message>
        <message>
            <source>How many egos and partners does a study like this one need? Choose an effect that is worth finding and sizes, then compute.</source>
            <translation>Combien d’egos et de partenaires demande une étude comme celle-ci ? Choisissez un effet qu’il vaut la peine de trouver et des tailles, puis lancez le calcul.</translation>
        </message>
        <message>
            <source>%1: power to find the coefficient of %2</source>
            <translation>%1 : puissance pour trouver le coefficient de %2</translation>
        </message>
        <message>
            <source>Effect %1, two-sided test at 0.05, %2 simulated studies of each size</source>
            <translation>Effet %1, test bilatéral à 0,05, %2 études simulées pour chaque taille</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Affiché</translation>
        </message>
        <message>
            <source>Assumptions…</source>
            <translation>Hypothèses…</translation>
        </message>
        <message>
            <source>Without a pilot</source>
            <translation>Sans étude pilote</translation>
        </message>
        <message>
            <source>Assumed outcome</source>
            <translation>Variable dépendante supposée</translation>
        </message>
        <message>
            <source>Egos and partners are drawn from this study, variances are those of the model “%1”.</source>
            <translation>Egos et partenaires sont tirés de cette étude, les variances sont celles du modèle « %1 ».</translation>
        </message>
        <message>
            <source>Predictors and variances are assumed.</source>
            <translation>Prédicteurs et variances sont supposés.</translation>
        </message>
        <message>
            <source>Bands: 95 % intervals of the simulation.</source>
            <translation>Bandes : intervalles à 95 % de la simulation.</translation>
        </message>
        <message>
            <source>A study that does not exist yet is planned from what you assume of it: press “Assumptions…”. Or choose a model of this study as the pilot.</source>
            <translation>Une étude qui n’existe pas encore se planifie à partir de ce que vous en supposez : appuyez sur « Hypothèses… ». Ou choisissez un modèle de cette étude comme pilote.</translation>
        </message>
        <message>
            <source>No estimate was significant, or the effect is zero: this is not known.</source>
            <translation>Aucune estimation n’était significative, ou l’effet est nul : cela n’est pas connu.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPlot</name>
        <message>
            <source>%1 egos with %2 partners each: power %3 (%4 to %5)</source>
            <translation>%1 egos avec %2 partenaires chacun : puissance %3 (%4 à %5)</translation>
        </message>
        <message>
            <source>Mean standard error %1</source>
            <translation>Erreur type moyenne %1</translation>
        </message>
        <message>
            <source>Significant estimates overstate the effect %1 times on average; %2 % have the wrong sign</source>
            <translation>Les estimations significatives exagèrent l’effet %1 fois en moyenne ; %2 % ont le mauvais signe</translation>
        </message>
        <message numerus="yes">
            <source>%n models could not be fitted</source>
            <translation>
                <numerusform>%n modèle n’a pas pu être estimé</numerusform>
                <numerusform>%n modèles n’ont pas pu être estimés</numerusform>
            </translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Puissance</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>Erreur type</translation>
        </message>
        <message>
            <source>Exaggeration of significant estimates</source>
            <translation>Exagération des estimations significatives</translation>
        </message>
        <message>
            <source>Wrong sign of significant estimates</source>
            <translation>Mauvais signe des estimations significatives</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n partenaire</numerusform>
                <numerusform>%n partenaires</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>None of the sizes that were tried has power %1.</source>
            <translation>Aucune des tailles essayées n’a la puissance %1.</translation>
        </message>
        <message>
            <source>Power %1 needs %2 egos with %3 partners each, of the sizes that were tried.</source>
            <translation>La puissance %1 demande %2 egos avec %3 partenaires chacun, parmi les tailles essayées.</translation>
        </message>
        <message>
            <source>The cheapest of these sizes with power %1 has %2 egos with %3 partners each and costs %4.</source>
            <translation>La moins chère de ces tailles de puissance %1 a %2 egos avec %3 partenaires chacun et coûte %4.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PreviewText</name>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Alters</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Relations entre alters</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Vague</translation>
        </message>
        <message>
            <source>Tie from</source>
            <translation>Relation de</translation>
        </message>
        <message>
            <source>Tie to</source>
            <translation>Relation à</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Type de relation</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>UTF-16 (little-endian)</source>
            <translation>UTF-16 (petit-boutiste)</translation>
        </message>
        <message>
            <source>UTF-16 (big-endian)</source>
            <translation>UTF-16 (gros-boutiste)</translation>
        </message>
        <message>
            <source>Windows-1252</source>
            <translation>Windows-1252</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Année, mois, jour</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Jour, mois, année</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>Mois, jour, année</translation>
        </message>
        <message>
            <source>%1: %2, new</source>
            <translation>%1 : %2, nouveau</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sans réponse</translation>
        </message>
        <message>
            <source>“%1” is no answer of this column.</source>
            <translation>« %1 » n’est pas une réponse de cette colonne.</translation>
        </message>
        <message>
            <source>There is no answer: %1.</source>
            <translation>Il n’y a pas de réponse : %1.</translation>
        </message>
        <message>
            <source>There is no answer.</source>
            <translation>Il n’y a pas de réponse.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPage</name>
        <message>
            <source>Predictions</source>
            <translation>Prédictions</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Prédicteur</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Sous forme de</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>the average ego</source>
            <translation>l’ego moyen</translation>
        </message>
        <message>
            <source>all egos, averaged</source>
            <translation>tous les egos, en moyenne</translation>
        </message>
        <message>
            <source>The average ego has random effects of zero. Averaged over the egos, probabilities are those of a tie of an ego taken at random.</source>
            <translation>L’ego moyen a des effets aléatoires nuls. En moyenne sur les egos, les probabilités sont celles d’une relation d’un ego pris au hasard.</translation>
        </message>
        <message>
            <source>estimates with intervals</source>
            <translation>estimations avec intervalles</translation>
        </message>
        <message>
            <source>stacked shares</source>
            <translation>parts empilées</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Le calcul a été annulé.</translation>
        </message>
        <message>
            <source>This model has no predictor whose values could be put in.</source>
            <translation>Ce modèle n’a pas de prédicteur dont on pourrait insérer les valeurs.</translation>
        </message>
        <message>
            <source>Predictions are being worked out …</source>
            <translation>Les prédictions sont en cours de calcul …</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPlotting</name>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>Prédiction : %1 selon %2</translation>
        </message>
        <message>
            <source>Mean counts of %1, averaged over the egos</source>
            <translation>Comptages moyens selon %1, en moyenne sur les egos</translation>
        </message>
        <message>
            <source>Mean counts of %1 for the average ego</source>
            <translation>Comptages moyens selon %1 pour l’ego moyen</translation>
        </message>
        <message>
            <source>Probabilities of %1, averaged over the egos</source>
            <translation>Probabilités selon %1, en moyenne sur les egos</translation>
        </message>
        <message>
            <source>Probabilities of %1 for the average ego</source>
            <translation>Probabilités selon %1 pour l’ego moyen</translation>
        </message>
        <message>
            <source>The other predictors are as they are in each tie, and the predictions of the ties are averaged.</source>
            <translation>Les autres prédicteurs sont tels qu’ils sont dans chaque relation, et l’on prend la moyenne des prédictions des relations.</translation>
        </message>
        <message>
            <source>95 % confidence intervals; observed: shares in the data.</source>
            <translation>Intervalles de confiance à 95 % ; observé : parts dans les données.</translation>
        </message>
        <message>
            <source>Bands: 95 % confidence intervals. Open marks: shares in the data, in eight ranges of as many ties.</source>
            <translation>Bandes : intervalles de confiance à 95 %. Marques vides : parts dans les données, en huit plages d’autant de relations.</translation>
        </message>
        <message>
            <source>%1: mean count %2, 95 % interval %3 to %4</source>
            <translation>%1 : comptage moyen %2, intervalle à 95 % de %3 à %4</translation>
        </message>
        <message>
            <source>%1: probability %2, 95 % interval %3 to %4</source>
            <translation>%1 : probabilité %2, intervalle à 95 % de %3 à %4</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Probabilité</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC à 95 %</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observé</translation>
        </message>
        <message>
            <source>Mean count</source>
            <translation>Comptage moyen</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
        <message numerus="yes">
            <source>%1, observed in %n ties: %2</source>
            <translation>
                <numerusform>%1, observé dans %n relation : %2</numerusform>
                <numerusform>%1, observé dans %n relations : %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ProblemText</name>
        <message>
            <source>%1, line %2: </source>
            <translation>%1, ligne %2 : </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1, ligne %2, colonne %3 : </translation>
        </message>
        <message>
            <source>a variable</source>
            <translation>une variable</translation>
        </message>
        <message>
            <source>a variable, 0 or 1</source>
            <translation>une variable, 0 ou 1</translation>
        </message>
        <message>
            <source>+ or the end</source>
            <translation>+ ou la fin</translation>
        </message>
        <message>
            <source>a name in backticks</source>
            <translation>un nom entre accents graves</translation>
        </message>
        <message>
            <source>the name of a group</source>
            <translation>le nom d’un groupe</translation>
        </message>
        <message>
            <source>the name of the successes</source>
            <translation>le nom des succès</translation>
        </message>
        <message>
            <source>the successes again</source>
            <translation>encore les succès</translation>
        </message>
        <message>
            <source>the name of the failures</source>
            <translation>le nom des échecs</translation>
        </message>
        <message>
            <source>a variable, or log of one</source>
            <translation>une variable, ou son logarithme</translation>
        </message>
        <message>
            <source>a power from 2 to 9</source>
            <translation>une puissance de 2 à 9</translation>
        </message>
        <message>
            <source>a degree from 1 to 9</source>
            <translation>un degré de 1 à 9</translation>
        </message>
        <message>
            <source>TRUE or FALSE</source>
            <translation>TRUE ou FALSE</translation>
        </message>
        <message>
            <source>a term that stands before it</source>
            <translation>un terme qui se trouve avant</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>une valeur</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>an operator or the end</source>
            <translation>un opérateur ou la fin</translation>
        </message>
        <message>
            <source>the name of a function</source>
            <translation>le nom d’une fonction</translation>
        </message>
        <message>
            <source>a closing quotation mark</source>
            <translation>un guillemet fermant</translation>
        </message>
        <message>
            <source>fewer parentheses</source>
            <translation>moins de parenthèses</translation>
        </message>
        <message>
            <source>fewer operations</source>
            <translation>moins d’opérations</translation>
        </message>
        <message>
            <source>What was to be changed is not in the study any more.</source>
            <translation>Ce qui devait être modifié n’est plus dans l’étude.</translation>
        </message>
        <message>
            <source>A name is missing; enter at least one character.</source>
            <translation>Il manque un nom ; saisissez au moins un caractère.</translation>
        </message>
        <message>
            <source>The name “%1” holds a line break, a tab or another control character; remove it.</source>
            <translation>Le nom « %1 » contient un saut de ligne, une tabulation ou un autre caractère de contrôle ; retirez-le.</translation>
        </message>
        <message>
            <source>The name “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>Le nom « %1 » dépasse %L2 octets ; raccourcissez-le.</translation>
        </message>
        <message>
            <source>The text “%1” holds a NUL character; remove it.</source>
            <translation>Le texte « %1 » contient un caractère NUL ; retirez-le.</translation>
        </message>
        <message>
            <source>The text “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>Le texte « %1 » dépasse %L2 octets ; raccourcissez-le.</translation>
        </message>
        <message>
            <source>“%1” exists already; choose another name.</source>
            <translation>« %1 » existe déjà ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The value does not fit the scale of “%1”.</source>
            <translation>La valeur ne convient pas à l’échelle de « %1 ».</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>A row of “%1” refers to a missing row of “%2”.</source>
            <translation>Une ligne de « %1 » renvoie à une ligne manquante de « %2 ».</translation>
        </message>
        <message>
            <source>“%1” on the map of “%2” stands in another ring or sector than its answers say.</source>
            <translation>« %1 » sur la carte de « %2 » se trouve dans un autre anneau ou secteur que ne le disent ses réponses.</translation>
        </message>
        <message>
            <source>An answer to “%1” does not fit its scale.</source>
            <translation>Une réponse à « %1 » ne convient pas à son échelle.</translation>
        </message>
        <message>
            <source>A map has 1 to 8 rings, one level more than rings or as many, and up to 12 sectors.</source>
            <translation>Une carte a de 1 à 8 anneaux, autant de niveaux que d’anneaux ou un de plus, et jusqu’à 12 secteurs.</translation>
        </message>
        <message>
            <source>“%1” (%2) is not offered any more, so nobody can be placed there. Choose another place, or let the codebook offer it again.</source>
            <translation>« %1 » (%2) n’est plus proposé ; personne ne peut donc y être placé. Choisissez une autre place, ou faites en sorte que le livre de codes le propose de nouveau.</translation>
        </message>
        <message>
            <source>The sector “%1” stands for several answers to “%2”. Drag the symbol there, or give the answer itself.</source>
            <translation>Le secteur « %1 » représente plusieurs réponses à « %2 ». Faites-y glisser le symbole, ou donnez la réponse elle-même.</translation>
        </message>
        <message>
            <source>There are ties or asked pairs of the kind “%1”, so it keeps its direction and cannot be deleted.</source>
            <translation>Il existe des relations ou des paires demandées du type « %1 » ; il garde donc son orientation et ne peut pas être supprimé.</translation>
        </message>
        <message>
            <source>The table is in %1; save it again with the encoding UTF-8.</source>
            <translation>Le tableau est en %1 ; enregistrez-le de nouveau avec l’encodage UTF-8.</translation>
        </message>
        <message>
            <source>A NUL character stands here, so the file is no text; save the table again as CSV.</source>
            <translation>Un caractère NUL se trouve ici ; le fichier n’est donc pas du texte. Enregistrez de nouveau le tableau en CSV.</translation>
        </message>
        <message>
            <source>The cell is longer than %L1 bytes; check the quotation marks here, or shorten it.</source>
            <translation>La cellule dépasse %L1 octets ; vérifiez les guillemets ici, ou raccourcissez-la.</translation>
        </message>
        <message>
            <source>The row is longer than %L1 bytes; check that the file is a table.</source>
            <translation>La ligne dépasse %L1 octets ; vérifiez que le fichier est un tableau.</translation>
        </message>
        <message>
            <source>The row has more than %L1 cells; check that the file is a table.</source>
            <translation>La ligne a plus de %L1 cellules ; vérifiez que le fichier est un tableau.</translation>
        </message>
        <message>
            <source>The first %L1 faults are told; correct them, and read the tables again.</source>
            <translation>Les %L1 premières erreurs sont indiquées ; corrigez-les, et lisez de nouveau les tableaux.</translation>
        </message>
        <message>
            <source>The table is empty; its first line must name the columns.</source>
            <translation>Le tableau est vide ; sa première ligne doit nommer les colonnes.</translation>
        </message>
        <message>
            <source>The text is not UTF-8; save the table again with the encoding UTF-8.</source>
            <translation>Le texte n’est pas en UTF-8 ; enregistrez de nouveau le tableau avec l’encodage UTF-8.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed, or text follows a closed one; check the quotation marks of this cell.</source>
            <translation>Un guillemet n’est pas fermé, ou du texte suit un guillemet fermé ; vérifiez les guillemets de cette cellule.</translation>
        </message>
        <message>
            <source>The row has %1 cells, but the header has %2; check separators and quotation marks.</source>
            <translation>La ligne a %1 cellules, mais l’en-tête en a %2 ; vérifiez les séparateurs et les guillemets.</translation>
        </message>
        <message>
            <source>A column has no name; name it in the first line.</source>
            <translation>Une colonne n’a pas de nom ; nommez-la dans la première ligne.</translation>
        </message>
        <message>
            <source>The column “%1” is missing; add it or rename the column that holds it.</source>
            <translation>La colonne « %1 » manque ; ajoutez-la ou renommez la colonne correspondante.</translation>
        </message>
        <message>
            <source>The column “%1” occurs twice; rename one of them.</source>
            <translation>La colonne « %1 » apparaît deux fois ; renommez l’une d’elles.</translation>
        </message>
        <message>
            <source>The cell of “%1” is empty; every row needs an identifier.</source>
            <translation>La cellule de « %1 » est vide ; chaque ligne doit avoir un identifiant.</translation>
        </message>
        <message>
            <source>The identifier “%1” occurs twice; identifiers must differ.</source>
            <translation>L’identifiant « %1 » apparaît deux fois ; les identifiants doivent être différents.</translation>
        </message>
        <message>
            <source>The ego “%1” is in the study already; leave out its rows, or import them into a new study.</source>
            <translation>L’ego « %1 » est déjà dans l’étude ; omettez ses lignes, ou importez-les dans une nouvelle étude.</translation>
        </message>
        <message>
            <source>There is no ego “%1” in the table of egos.</source>
            <translation>Il n’y a pas d’ego « %1 » dans le tableau des egos.</translation>
        </message>
        <message>
            <source>Several egos are called “%1”; name one of them by its code: %2.</source>
            <translation>Plusieurs egos s’appellent « %1 » ; désignez l’un d’eux par son code : %2.</translation>
        </message>
        <message>
            <source>The ego “%2” has no alter “%1” in the table of alteri.</source>
            <translation>L’ego « %2 » n’a pas d’alter « %1 » dans le tableau des alters.</translation>
        </message>
        <message>
            <source>“%1” is what somebody said to “%2”, which is not the answer to %3 in this row; give it as the answer, or leave the cell empty.</source>
            <translation>« %1 » est ce que quelqu’un a précisé pour « %2 », qui n’est pas la réponse à %3 dans cette ligne ; indiquez-le comme réponse, ou laissez la cellule vide.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2”; correct it or add it to the codebook.</source>
            <translation>« %1 » n’est pas une modalité de « %2 » ; corrigez-la ou ajoutez-la au livre de codes.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a number.</source>
            <translation>« %1 » dans « %2 » n’est pas un nombre.</translation>
        </message>
        <message>
            <source>“%1” in “%2” can be read as two numbers, with a decimal sign or with one between thousands; say which decimal sign the table has.</source>
            <translation>« %1 » dans « %2 » peut se lire comme deux nombres, avec un signe décimal ou avec un séparateur de milliers ; indiquez quel signe décimal a le tableau.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is neither yes nor no; write 1 or 0.</source>
            <translation>« %1 » dans « %2 » n’est ni oui ni non ; écrivez 1 ou 0.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date; write it as 2026-01-31.</source>
            <translation>« %1 » dans « %2 » n’est pas une date ; écrivez-la sous la forme 2026-01-31.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date as it is asked for; write it as %3.</source>
            <translation>« %1 » dans « %2 » n’est pas une date telle qu’on la demande ; écrivez-la sous la forme %3.</translation>
        </message>
        <message>
            <source>“%1” has a tie to itself; remove it.</source>
            <translation>« %1 » a une relation avec soi-même ; retirez-la.</translation>
        </message>
        <message>
            <source>The tie between “%1” and “%2” occurs twice; remove one of them.</source>
            <translation>La relation entre « %1 » et « %2 » apparaît deux fois ; retirez l’une d’elles.</translation>
        </message>
        <message>
            <source>Waves say different things of “%1” for the alter “%2” of the ego “%3”, but it is asked once for all maps; have the codebook ask it on each map, or correct the table.</source>
            <translation>Les vagues disent des choses différentes de « %1 » pour l’alter « %2 » de l’ego « %3 », mais c’est demandé une seule fois pour toutes les cartes ; faites-le demander sur chaque carte dans le livre de codes, ou corrigez le tableau.</translation>
        </message>
        <message>
            <source>The columns do not say whether the table is about egos, alteri or ties; name them ego_id, alter_id, Source and Target.</source>
            <translation>Les colonnes n’indiquent pas si le tableau porte sur des egos, des alters ou des relations ; nommez-les ego_id, alter_id, Source et Target.</translation>
        </message>
        <message>
            <source>The table is a matrix of ties, but not whose; write the id of the ego in the name of the file, or make a list of ties with the columns ego_id, Source and Target.</source>
            <translation>Le tableau est une matrice de relations, mais on ne sait pas de qui ; écrivez l’identifiant de l’ego dans le nom du fichier, ou faites-en une liste de relations avec les colonnes ego_id, Source et Target.</translation>
        </message>
        <message>
            <source>The file of SPSS, Stata or SAS cannot be read; it is damaged, or of a kind that is not known. Save it again, or as CSV.</source>
            <translation>Le fichier de SPSS, Stata ou SAS ne peut pas être lu ; il est endommagé, ou d’un type inconnu. Enregistrez-le de nouveau, ou en CSV.</translation>
        </message>
        <message>
            <source>“%1” is not a code for “%2”; correct it or leave it out.</source>
            <translation>« %1 » n’est pas un code de « %2 » ; corrigez-le ou omettez-le.</translation>
        </message>
        <message>
            <source>“%1” may mean several categories of “%2”; write more of it.</source>
            <translation>« %1 » peut désigner plusieurs modalités de « %2 » ; écrivez-en davantage.</translation>
        </message>
        <message>
            <source>Character %1: %2 is expected here.</source>
            <translation>Caractère %1 : on attend ici %2.</translation>
        </message>
        <message>
            <source>No variable is called “%1”; check its spelling.</source>
            <translation>Aucune variable ne s’appelle « %1 » ; vérifiez l’orthographe.</translation>
        </message>
        <message>
            <source>“%1” is not a number; compare it with a category, as in %1 = "code".</source>
            <translation>« %1 » n’est pas un nombre ; comparez-le à une modalité, comme dans %1 = "code".</translation>
        </message>
        <message>
            <source>“%1” differs between the ties of an ego; put it into mean(), sum(), sd(), count() or share().</source>
            <translation>« %1 » diffère d’une relation à l’autre d’un ego ; mettez-le dans mean(), sum(), sd(), count() ou share().</translation>
        </message>
        <message>
            <source>“%1” is a number and cannot be compared with a text.</source>
            <translation>« %1 » est un nombre et ne peut pas être comparé à un texte.</translation>
        </message>
        <message>
            <source>“%1” is worked out from itself; use other variables.</source>
            <translation>« %1 » est calculé à partir de lui-même ; utilisez d’autres variables.</translation>
        </message>
        <message>
            <source>“%1” cannot be centred in this way.</source>
            <translation>« %1 » ne peut pas être centré de cette façon.</translation>
        </message>
        <message>
            <source>“%1” cannot be deleted or renamed, since “%2” uses it; change that first.</source>
            <translation>« %1 » ne peut être ni supprimé ni renommé, car « %2 » l’utilise ; modifiez d’abord cela.</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; write factor(x) for the categories of x.</source>
            <translation>« %1 » n’est pas connu dans les formules ; écrivez factor(x) pour les modalités de x.</translation>
        </message>
        <message>
            <source>“%1” is no part of a formula; write what stands in its parentheses up to the first comma outside of others, as in y ~ x + (1 | ego).</source>
            <translation>« %1 » ne fait pas partie d’une formule ; écrivez ce qui se trouve dans ses parenthèses jusqu’à la première virgule hors d’autres parenthèses, comme dans y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; work out a variable with it first, and write its name. Known are num, centre, within, between, sum, log, scale, factor, poly(x, 2) and I(x^2).</source>
            <translation>« %1 » n’est pas connu dans les formules ; calculez d’abord une variable avec, et écrivez son nom. Sont connus num, centre, within, between, sum, log, scale, factor, poly(x, 2) et I(x^2).</translation>
        </message>
        <message>
            <source>“.” stands for all other variables only by itself, as in y ~ . + (1 | ego); name the variables of interactions and of random parts.</source>
            <translation>« . » ne représente toutes les autres variables que seul, comme dans y ~ . + (1 | ego) ; nommez les variables des interactions et des parties aléatoires.</translation>
        </message>
        <message>
            <source>A power stands in I(); write I(x^2) instead of x^2.</source>
            <translation>Une puissance se met dans I() ; écrivez I(x^2) au lieu de x^2.</translation>
        </message>
        <message>
            <source>Parentheses hold random parts only, as in (1 | ego); write all terms out, as in a*b instead of (a + b)^2.</source>
            <translation>Les parenthèses ne contiennent que des parties aléatoires, comme (1 | ego) ; écrivez tous les termes en entier, comme a*b au lieu de (a + b)^2.</translation>
        </message>
        <message>
            <source>Write ~ instead of = between the outcome and its predictors.</source>
            <translation>Écrivez ~ au lieu de = entre la variable dépendante et ses prédicteurs.</translation>
        </message>
        <message>
            <source>A random part stands in parentheses; write it as in y ~ x + (1 | ego).</source>
            <translation>Une partie aléatoire se met entre parenthèses ; écrivez-la comme dans y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” has no meaning between predictors; write + between them, a:b for an interaction, or a*b for one with its main effects.</source>
            <translation>« %1 » n’a pas de sens entre des prédicteurs ; écrivez + entre eux, a:b pour une interaction, ou a*b pour une interaction avec ses effets principaux.</translation>
        </message>
        <message>
            <source>The formula “%1” is not complete at character %2: %3 is expected there.</source>
            <translation>La formule « %1 » n’est pas complète au caractère %2 : on y attend %3.</translation>
        </message>
        <message>
            <source>Names that hold spaces or signs, or begin with a digit, stand in backticks; write `%1`.</source>
            <translation>Les noms qui contiennent des espaces ou des signes, ou qui commencent par un chiffre, se mettent entre accents graves ; écrivez `%1`.</translation>
        </message>
        <message>
            <source>The outcome “%1” is not a number, and these models explain numbers; choose another one, or work out a variable that is 1 for one category and 0 for the others.</source>
            <translation>La variable dépendante « %1 » n’est pas un nombre, et ces modèles expliquent des nombres ; choisissez-en une autre, ou calculez une variable qui vaut 1 pour une modalité et 0 pour les autres.</translation>
        </message>
        <message>
            <source>“%1” has too few different values for a polynomial of degree %2; choose a lower one.</source>
            <translation>« %1 » a trop peu de valeurs différentes pour un polynôme de degré %2 ; choisissez un degré inférieur.</translation>
        </message>
        <message>
            <source>A filter looks at each row by itself and cannot hold %1(); work out a variable with it first, and write its name.</source>
            <translation>Un filtre regarde chaque ligne séparément et ne peut pas contenir %1() ; calculez d’abord une variable avec, et écrivez son nom.</translation>
        </message>
        <message>
            <source>No row satisfies the filter “%1”; change it.</source>
            <translation>Aucune ligne ne satisfait au filtre « %1 » ; modifiez-le.</translation>
        </message>
        <message>
            <source>“%1” needs a grouping in the formula, as in y ~ x + (1 | ego).</source>
            <translation>« %1 » demande un facteur de groupement dans la formule, comme dans y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>The variable “%1” has no value in any row; leave it out, or enter values.</source>
            <translation>La variable « %1 » n’a de valeur dans aucune ligne ; omettez-la, ou saisissez des valeurs.</translation>
        </message>
        <message>
            <source>The variable “%1” holds texts, which models cannot use; leave it out, or make categories or numbers of it.</source>
            <translation>La variable « %1 » contient des textes, que les modèles ne peuvent pas utiliser ; omettez-la, ou faites-en des modalités ou des nombres.</translation>
        </message>
        <message>
            <source>There is no variable “%1”; check its spelling.</source>
            <translation>Il n’y a pas de variable « %1 » ; vérifiez l’orthographe.</translation>
        </message>
        <message>
            <source>A study cannot be planned with this: %1. Shares lie between 0 and 1, those of categories add up to 1, an ICC is below 1, names are used once, there are two egos and two partners at least, and a model has one random intercept.</source>
            <translation>On ne peut pas planifier d’étude avec ceci : %1. Les parts sont comprises entre 0 et 1, celles des modalités totalisent 1, un ICC est inférieur à 1, les noms ne servent qu’une fois, il y a au moins deux egos et deux partenaires, et un modèle a une constante aléatoire.</translation>
        </message>
        <message>
            <source>The model has no coefficient “%1”; there are: %2.</source>
            <translation>Le modèle n’a pas de coefficient « %1 » ; il y a : %2.</translation>
        </message>
        <message>
            <source>The variable “%1” must be a number here.</source>
            <translation>La variable « %1 » doit être un nombre ici.</translation>
        </message>
        <message>
            <source>The variable “%1” has no categories.</source>
            <translation>La variable « %1 » n’a pas de modalités.</translation>
        </message>
        <message>
            <source>The variable “%1” has more than %2 different values, too many for groups; group its categories first or choose another one.</source>
            <translation>La variable « %1 » a plus de %2 valeurs différentes, trop pour des groupes ; regroupez d’abord ses modalités ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2” that occurs in the data.</source>
            <translation>« %1 » n’est pas une modalité de « %2 » présente dans les données.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model.</source>
            <translation>Aucune relation n’a de valeurs pour toutes les variables du modèle.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model; most miss “%1”.</source>
            <translation>Aucune relation n’a de valeurs pour toutes les variables du modèle ; à la plupart manque « %1 ».</translation>
        </message>
        <message>
            <source>All ties belong to one group of “%1”; a multilevel model needs at least two groups.</source>
            <translation>Toutes les relations appartiennent à un seul groupe de « %1 » ; un modèle multiniveau demande au moins deux groupes.</translation>
        </message>
        <message>
            <source>Every group of “%1” has just one tie; differences between groups cannot be told from differences within them.</source>
            <translation>Chaque groupe de « %1 » n’a qu’une relation ; les différences entre groupes ne peuvent pas être distinguées des différences au sein des groupes.</translation>
        </message>
        <message>
            <source>The outcome is the same for all ties; there is nothing to explain.</source>
            <translation>La variable dépendante est la même pour toutes les relations ; il n’y a rien à expliquer.</translation>
        </message>
        <message>
            <source>The predictors explain the outcome without any rest; leave some of them out.</source>
            <translation>Les prédicteurs expliquent entièrement la variable dépendante ; omettez-en quelques-uns.</translation>
        </message>
        <message>
            <source>Within every ego the outcome does not vary beyond what the predictors explain; the model has no finite estimate.</source>
            <translation>Au sein de chaque ego, la variable dépendante ne varie pas au-delà de ce qu’expliquent les prédicteurs ; le modèle n’a pas d’estimation finie.</translation>
        </message>
        <message>
            <source>The predictors tell all egos apart; no variance is left between egos to estimate. Leave some of them out or use ML.</source>
            <translation>Les prédicteurs distinguent tous les egos ; il ne reste pas de variance entre egos à estimer. Omettez-en quelques-uns ou utilisez ML.</translation>
        </message>
        <message>
            <source>The outcome “%1” is neither yes nor no: it must have the values 0 and 1, two categories, or be written as cbind(successes, failures).</source>
            <translation>La variable dépendante « %1 » n’est ni oui ni non : elle doit avoir les valeurs 0 et 1, ou deux modalités, ou être écrite cbind(succès, échecs).</translation>
        </message>
        <message>
            <source>The outcome “%1” is no count: it must have whole numbers from 0 on.</source>
            <translation>La variable dépendante « %1 » n’est pas un comptage : elle doit avoir des nombres entiers à partir de 0.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are no successes and trials: both must be whole numbers, and there cannot be more successes than trials.</source>
            <translation>« %1 » et « %2 » ne sont pas des succès et des essais : les deux doivent être des nombres entiers, et il ne peut y avoir plus de succès que d’essais.</translation>
        </message>
        <message>
            <source>The outcome “%1” has more than %2 different values; an ordinal model takes each of them as a category. Group them, or take it as a number.</source>
            <translation>La variable dépendante « %1 » a plus de %2 valeurs différentes ; un modèle ordinal prend chacune d’elles pour une modalité. Regroupez-les, ou prenez-la comme un nombre.</translation>
        </message>
        <message>
            <source>All ties of every group of “%1” have the same outcome: the standard deviation of “%1” has no finite estimate.</source>
            <translation>Toutes les relations de chaque groupe de « %1 » ont le même résultat : l’écart-type de « %1 » n’a pas d’estimation finie.</translation>
        </message>
        <message>
            <source>“%1” separates the outcome: with it the outcome of some ties is certain, so that the estimates are infinite. Leave it out, put categories together, or choose another reference category.</source>
            <translation>« %1 » sépare la variable dépendante : avec lui, le résultat de certaines relations est certain, si bien que les estimations sont infinies. Omettez-le, réunissez des modalités, ou choisissez une autre modalité de référence.</translation>
        </message>
        <message>
            <source>“%1” has values of 0 or below, which have no logarithm.</source>
            <translation>« %1 » a des valeurs inférieures ou égales à 0, qui n’ont pas de logarithme.</translation>
        </message>
        <message>
            <source>“cbind” has a meaning only in models of proportions; write --family binomial, or name one variable as the outcome.</source>
            <translation>« cbind » n’a de sens que dans les modèles de proportions ; écrivez --family binomial, ou indiquez une seule variable comme variable dépendante.</translation>
        </message>
        <message>
            <source>“%1” has a meaning only in models of counts, proportions and categories; say which with --family.</source>
            <translation>« %1 » n’a de sens que dans les modèles de comptages, de proportions et de modalités ; indiquez lequel avec --family.</translation>
        </message>
        <message>
            <source>The link %1 does not suit %2 models: those of counts have log, the others logit, probit or cloglog.</source>
            <translation>Le lien %1 ne convient pas aux modèles %2 : ceux de comptages ont log, les autres logit, probit ou cloglog.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are too many to be integrated exactly; use Laplace’s approximation, or leave some out.</source>
            <translation>Les effets aléatoires de « %1 » sont trop nombreux pour être intégrés exactement ; utilisez l’approximation de Laplace, ou omettez-en.</translation>
        </message>
        <message>
            <source>Effects of several groupings cannot be integrated exactly; use Laplace’s approximation.</source>
            <translation>Les effets de plusieurs facteurs de groupement ne peuvent pas être intégrés exactement ; utilisez l’approximation de Laplace.</translation>
        </message>
        <message>
            <source>“%1” is there for linear models only.</source>
            <translation>« %1 » n’existe que pour les modèles linéaires.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are as many as the ties, or too many to be computed together; leave some of them out.</source>
            <translation>Les effets aléatoires de « %1 » sont aussi nombreux que les relations, ou trop nombreux pour être calculés ensemble ; omettez-en quelques-uns.</translation>
        </message>
        <message>
            <source>The random effects of “%1” have %2 variances and covariances, more than the data can tell; write || instead of |, or leave some slopes out.</source>
            <translation>Les effets aléatoires de « %1 » ont %2 variances et covariances, plus que les données n’en peuvent distinguer ; écrivez || au lieu de |, ou omettez des pentes.</translation>
        </message>
        <message>
            <source>A random part for “%1” holds no effect: neither an intercept nor a slope. Write (1 | %1), or leave it out.</source>
            <translation>Une partie aléatoire pour « %1 » ne contient pas d’effet : ni constante ni pente. Écrivez (1 | %1), ou omettez-la.</translation>
        </message>
        <message>
            <source>“%1” varies twice between the same groups of “%2”, which cannot be told apart; leave it out of one random part, as in (1 | %2) + (0 + x | %2).</source>
            <translation>« %1 » varie deux fois entre les mêmes groupes de « %2 », ce qui ne peut pas être distingué ; omettez-le dans l’une des parties aléatoires, comme dans (1 | %2) + (0 + x | %2).</translation>
        </message>
        <message>
            <source>No estimates with finite values were found; leave some predictors or random effects out.</source>
            <translation>Aucune estimation à valeurs finies n’a été trouvée ; omettez des prédicteurs ou des effets aléatoires.</translation>
        </message>
        <message>
            <source>The Kenward-Roger method needs a model fitted by REML.</source>
            <translation>La méthode de Kenward-Roger demande un modèle ajusté par REML.</translation>
        </message>
        <message>
            <source>The two models cannot be compared: one must contain the other, both on the same ties, and with REML their fixed effects must be the same.</source>
            <translation>Les deux modèles ne peuvent pas être comparés : l’un doit contenir l’autre, tous deux sur les mêmes relations, et avec REML leurs effets fixes doivent être identiques.</translation>
        </message>
        <message>
            <source>The data do not tell one of the variances; degrees of freedom are not defined for this model.</source>
            <translation>Les données ne déterminent pas l’une des variances ; les degrés de liberté ne sont pas définis pour ce modèle.</translation>
        </message>
        <message>
            <source>Robust standard errors need a model with one grouping.</source>
            <translation>Les erreurs standard robustes demandent un modèle à un seul facteur de groupement.</translation>
        </message>
        <message>
            <source>No outcome drawn from the model could be fitted again.</source>
            <translation>Aucun résultat tiré du modèle n’a pu être réajusté.</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Le calcul a été annulé.</translation>
        </message>
        <message>
            <source>The study has no model named “%1”.</source>
            <translation>L’étude n’a pas de modèle nommé « %1 ».</translation>
        </message>
        <message>
            <source>The study has no saved models.</source>
            <translation>L’étude n’a pas de modèle enregistré.</translation>
        </message>
        <message>
            <source>The formula “%1” has no random part; write one, as in y ~ x + (1 | ego).</source>
            <translation>La formule « %1 » n’a pas de partie aléatoire ; écrivez-en une, comme dans y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” cannot be the letter of an answer; take one from a to z but for n, for yes and no a small one.</source>
            <translation>« %1 » ne peut pas être la lettre d’une réponse ; prenez-en une de a à z sauf n, une minuscule pour oui et non.</translation>
        </message>
        <message>
            <source>“%1” is the letter of “%2” already; take another one, or give that one another first.</source>
            <translation>« %1 » est déjà la lettre de « %2 » ; prenez-en une autre, ou donnez d’abord une autre lettre à cette réponse.</translation>
        </message>
        <message>
            <source>a shorter formula</source>
            <translation>une formule plus courte</translation>
        </message>
        <message>
            <source>fewer factors</source>
            <translation>moins de facteurs</translation>
        </message>
        <message>
            <source>fewer groups</source>
            <translation>moins de groupes</translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>« %1 » porte sur des relations ; un modèle de réseaux n’a que des variables d’egos et de réseaux.</translation>
        </message>
        <message>
            <source>The lower limit of “%1” is above the upper one.</source>
            <translation>La limite inférieure de « %1 » dépasse la limite supérieure.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProgressDialog</name>
        <message>
            <source>Cancelling…</source>
            <translation>Annulation…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptAnswer</name>
        <message>
            <source>Type the answer, Enter</source>
            <translation>Tapez la réponse, Entrée</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptDialog</name>
        <message>
            <source>Questions of the interview</source>
            <translation>Questions de l’entretien</translation>
        </message>
        <message>
            <source>Questions that ask for partners are remembered with each partner named; the others ask for one answer about each partner.</source>
            <translation>Les questions qui demandent des partenaires sont notées avec chaque partenaire nommé ; les autres demandent une réponse sur chaque partenaire.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Ajouter une question</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Partenaires</translation>
        </message>
        <message>
            <source>Edit questions</source>
            <translation>Modifier les questions</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptStrip</name>
        <message>
            <source>Question before</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Next open</source>
            <translation>Suivant à compléter</translation>
        </message>
        <message>
            <source>Goes to the next alter without an answer</source>
            <translation>Va à l’alter suivant sans réponse</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Question %1 sur %2</translation>
        </message>
        <message>
            <source>Next open (%1)</source>
            <translation>Suivant à compléter (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectDialog</name>
        <message>
            <source>Protect</source>
            <translation>Protéger</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Lock a protected study when nothing was done for</source>
            <translation>Verrouiller une étude protégée après une inactivité de</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>The study is sealed, so that only a passphrase opens it: on this disk, on a stick, in a mail. Without the passphrase and the words for recovery, which are shown afterwards, nobody can read it any more, the makers of this program neither.</source>
            <translation>L’étude est scellée, de sorte que seule une phrase secrète l’ouvre : sur ce disque, sur une clé USB, dans un courriel. Sans la phrase secrète et les mots de récupération, qui sont affichés ensuite, plus personne ne peut la lire, pas même les auteurs de ce programme.</translation>
        </message>
        <message>
            <source>Exports, reports, pictures and what is copied to the clipboard are not protected. What the disk held before may be found by experts; encrypt whole laptops too.</source>
            <translation>Les exports, les rapports, les images et ce qui est copié dans le presse-papiers ne sont pas protégés. Ce que le disque contenait auparavant peut être retrouvé par des spécialistes ; chiffrez aussi les ordinateurs portables en entier.</translation>
        </message>
        <message>
            <source>These copies beside it stay as they are: %1. Delete them yourself if they are not needed.</source>
            <translation>Ces copies placées à côté restent telles quelles : %1. Supprimez-les vous-même si vous n’en avez pas besoin.</translation>
        </message>
        <message>
            <source>This study is protected: only its passphrase opens it.</source>
            <translation>Cette étude est protégée : seule sa phrase secrète l’ouvre.</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>La laisser telle quelle</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <source>Seal everything anew, so that nobody who knows the old passphrase can open it by an old copy</source>
            <translation>Tout sceller de nouveau, afin que personne connaissant l’ancienne phrase secrète ne puisse l’ouvrir à l’aide d’une ancienne copie</translation>
        </message>
        <message>
            <source>New words for recovery</source>
            <translation>Nouveaux mots de récupération</translation>
        </message>
        <message>
            <source>Remove the protection: whoever has the file can read it</source>
            <translation>Retirer la protection : toute personne disposant du fichier peut le lire</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectionText</name>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>possibly: free text</source>
            <translation>peut-être : texte libre</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Egos: %1. Alteri: %2. Ties of alteri to egos: %3. Ties between alteri: %4. Notes: %5.</source>
            <translation>Egos : %1. Alters : %2. Relations des alters avec les egos : %3. Relations entre alters : %4. Notes : %5.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sur qui</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>Peut révéler l’identité de quelqu’un</translation>
        </message>
        <message>
            <source>No step of the interview guide asks for consent. Add one in the codebook's guide, or keep the consents on paper.</source>
            <translation>Aucune étape du guide d’entretien ne demande le consentement. Ajoutez-en une dans le guide du livre de codes, ou conservez les consentements sur papier.</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Accord donné le</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Wording %1:</source>
            <translation>Texte %1 :</translation>
        </message>
        <message>
            <source>No consent is kept of: %1.</source>
            <translation>Aucun consentement n’est conservé pour : %1.</translation>
        </message>
        <message>
            <source>The data lie in one file: %1.</source>
            <translation>Les données se trouvent dans un seul fichier : %1.</translation>
        </message>
        <message>
            <source>It is protected: sealed page by page with XChaCha20-Poly1305, under a key that Argon2id makes of a passphrase.</source>
            <translation>Il est protégé : scellé page par page avec XChaCha20-Poly1305, au moyen d’une clé qu’Argon2id dérive d’une phrase secrète.</translation>
        </message>
        <message>
            <source>It is not protected: whoever gets the file reads all of it.</source>
            <translation>Il n’est pas protégé : toute personne qui obtient le fichier peut le lire en entier.</translation>
        </message>
        <message>
            <source>No backups are made.</source>
            <translation>Aucune sauvegarde n’est faite.</translation>
        </message>
        <message>
            <source>Backups lie in a folder beside it.</source>
            <translation>Les sauvegardes se trouvent dans un dossier à côté de lui.</translation>
        </message>
        <message>
            <source>Backups lie in %1.</source>
            <translation>Les sauvegardes se trouvent dans %1.</translation>
        </message>
        <message>
            <source>An ego is removed with all about it, from the history too, by File &gt; Forget. Copies, backups and exports elsewhere are not reached and have to be deleted by hand.</source>
            <translation>Fichier &gt; Oublier retire un ego avec tout ce qui le concerne, y compris de l’historique. Les copies, sauvegardes et exports conservés ailleurs ne sont pas atteints et doivent être supprimés à la main.</translation>
        </message>
        <message>
            <source>No field beside the names is marked so.</source>
            <translation>Hormis les noms, aucun attribut n’est marqué comme pouvant révéler l’identité de quelqu’un.</translation>
        </message>
        <message>
            <source>Beside the names these fields may tell who somebody is: %1.</source>
            <translation>Outre les noms, ces attributs peuvent révéler l’identité de quelqu’un : %1.</translation>
        </message>
        <message>
            <source>Data protection: %1</source>
            <translation>Protection des données : %1</translation>
        </message>
        <message>
            <source>What the study holds</source>
            <translation>Ce que contient l’étude</translation>
        </message>
        <message>
            <source>Names of egos and alteri tell who they are. %1</source>
            <translation>Les noms des egos et des alters révèlent leur identité. %1</translation>
        </message>
        <message>
            <source>Interviewers: %1.</source>
            <translation>Enquêteurs et enquêtrices : %1.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentement</translation>
        </message>
        <message>
            <source>Where the data lie</source>
            <translation>Où se trouvent les données</translation>
        </message>
        <message>
            <source>What leaves the study</source>
            <translation>Ce qui sort de l’étude</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>The study “%1” keeps ego-centred networks: who its respondents (egos) are tied to (alteri), and answers about both. %2</source>
            <translation>L’étude « %1 » conserve des réseaux égocentrés : avec qui les personnes interrogées (egos) sont en relation (alters), et des réponses sur les uns et les autres. %2</translation>
        </message>
        <message>
            <source>Respondents agree within the interview; time and wording are kept. Consents given: %1. Egos of whom none is kept: %2.</source>
            <translation>Les personnes interrogées donnent leur accord pendant l’entretien ; le moment et le texte en sont conservés. Consentements donnés : %1. Egos pour lesquels aucun n’est conservé : %2.</translation>
        </message>
        <message>
            <source>Consent is not asked for within the program.</source>
            <translation>Le consentement n’est pas demandé dans le programme.</translation>
        </message>
        <message>
            <source>Alteri are described by egos and are not asked themselves.</source>
            <translation>Les alters sont décrits par les egos et ne sont pas interrogés eux-mêmes.</translation>
        </message>
        <message>
            <source>Nothing is sent over a network. Data leave the file only when somebody exports tables, pictures or reports, or copies it. Exports of pictures and tables can replace names by pseudonyms.</source>
            <translation>Rien n’est envoyé par un réseau. Les données ne quittent le fichier que si quelqu’un exporte des tableaux, des images ou des rapports, ou le copie. Les exports d’images et de tableaux peuvent remplacer les noms par des pseudonymes.</translation>
        </message>
        <message>
            <source>Data for other programs</source>
            <translation>Données pour d’autres programmes</translation>
        </message>
        <message>
            <source>Table of data</source>
            <translation>Tableau de données</translation>
        </message>
        <message>
            <source>Picture of maps</source>
            <translation>Image de cartes</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Copy of the study</source>
            <translation>Copie de l’étude</translation>
        </message>
        <message>
            <source>Key to numbers and pseudonyms</source>
            <translation>Clé des numéros et pseudonymes</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>sur papier</translation>
        </message>
        <message>
            <source>over the clipboard</source>
            <translation>par le presse-papiers</translation>
        </message>
        <message>
            <source>a file whose name was forgotten</source>
            <translation>un fichier dont le nom a été oublié</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>tels quels</translation>
        </message>
        <message>
            <source>pseudonyms</source>
            <translation>pseudonymes</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>numéros</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>(without what could say who somebody is)</source>
            <translation>(sans ce qui pourrait dire qui est quelqu’un)</translation>
        </message>
        <message>
            <source>No export and no copy is kept in the study.</source>
            <translation>Aucun export et aucune copie n’est consigné dans l’étude.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Vers où</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Par qui</translation>
        </message>
        <message>
            <source>Not in the list are exports by earlier versions of the program or while the study was open for reading only, results on the clipboard, backups, and files copied by other programs.</source>
            <translation>Ne figurent pas dans la liste les exports de versions antérieures du programme ou faits pendant que l’étude n’était ouverte qu’en lecture, les résultats dans le presse-papiers, les sauvegardes et les fichiers copiés par d’autres programmes.</translation>
        </message>
        <message>
            <source>Exports and copies are listed in the study with their time, what was in them and how names left. So far there were %1; names left as they are in %2 of them.</source>
            <translation>Les exports et les copies sont consignés dans l’étude avec leur moment, leur contenu et la forme des noms. Jusqu’ici il y en a eu %1 ; dans %2 d’entre eux les noms sont sortis tels quels.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymDialog</name>
        <message>
            <source>Pseudonyms</source>
            <translation>Pseudonymes</translation>
        </message>
        <message>
            <source>Pseudonyms stand for names in what is exported with pseudonyms. They are kept in the study beside the names.</source>
            <translation>Les pseudonymes remplacent les noms dans ce qui est exporté avec des pseudonymes. Ils sont conservés dans l’étude à côté des noms.</translation>
        </message>
        <message>
            <source>Number all</source>
            <translation>Tout numéroter</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>“%1” stands for two egos, or for two alteri of one ego; make them differ.</source>
            <translation>« %1 » désigne deux egos, ou deux alters d’un même ego ; rendez-les différents.</translation>
        </message>
        <message>
            <source>Edit pseudonyms</source>
            <translation>Modifier les pseudonymes</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymModel</name>
        <message>
            <source>Ego and alteri</source>
            <translation>Ego et alters</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Pseudonyme</translation>
        </message>
        <message>
            <source>Partner %1</source>
            <translation>Partenaire %1</translation>
        </message>
        <message>
            <source>Ego %1</source>
            <translation>Ego %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::QueryDialog</name>
        <message>
            <source>Import from a database</source>
            <translation>Importer d’une base de données</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>&amp;Service :</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>Le nom d’un service du fichier « .pg_service.conf ». Son mot de passe est dans « .pgpass », jamais dans l’étude.</translation>
        </message>
        <message>
            <source>&amp;Queries:</source>
            <translation>&amp;Requêtes :</translation>
        </message>
        <message>
            <source>Each paragraph is a query, and its answer a table. Nothing can be changed in the database. What the tables are understood as is shown before anything is written.</source>
            <translation>Chaque paragraphe est une requête, et sa réponse un tableau. Rien ne peut être modifié dans la base. La façon dont les tableaux sont compris est montrée avant que rien ne soit écrit.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Interroger</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>Saisissez le nom du service.</translation>
        </message>
        <message>
            <source>Enter a query.</source>
            <translation>Saisissez une requête.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionForm</name>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>« %1 » n’a pas été enregistré comme %2 : ce n’est pas une réponse possible.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionTable</name>
        <message>
            <source>Questions of the step</source>
            <translation>Questions de l’étape</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Formulation</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Ajouter une question</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Condition…</source>
            <translation>Condition…</translation>
        </message>
        <message>
            <source>The codebook has no such attribute yet</source>
            <translation>Le livre de codes n’a pas encore un tel attribut</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReadingStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>The study was not read: this page shows nothing new.</source>
            <translation>L’étude n’a pas été lue : cette page n’affiche rien de nouveau.</translation>
        </message>
        <message>
            <source>Reading the study</source>
            <translation>Lecture de l’étude</translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryText</name>
        <message numerus="yes">
            <source>%n of %1 pages of the damaged file cannot be read.</source>
            <translation>
                <numerusform>%n page sur %1 du fichier endommagé ne peut pas être lue.</numerusform>
                <numerusform>%n pages sur %1 du fichier endommagé ne peuvent pas être lues.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: egos %1, alteri %2, ties %3, ties between alteri %4, answers %5.</source>
            <translation>Récupéré : egos %1, alters %2, relations %3, relations entre alters %4, réponses %5.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were lost in their place and are taken from the history.</source>
            <translation>
                <numerusform>%n entrée était perdue à son emplacement et a été reprise de l’historique.</numerusform>
                <numerusform>%n entrées étaient perdues à leur emplacement et ont été reprises de l’historique.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that others belong to are lost; a “?” stands for each of them.</source>
            <translation>
                <numerusform>%n entrée dont d’autres dépendent est perdue ; un « ? » la remplace.</numerusform>
                <numerusform>%n entrées dont d’autres dépendent sont perdues ; un « ? » remplace chacune d’elles.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out, since they make no sense or what they belong to is lost.</source>
            <translation>
                <numerusform>%n entrée est laissée de côté, parce qu’elle n’a pas de sens ou que ce dont elle dépend est perdu.</numerusform>
                <numerusform>%n entrées sont laissées de côté, parce qu’elles n’ont pas de sens ou que ce dont elles dépendent est perdu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are there but cannot be told any more.</source>
            <translation>
                <numerusform>%n entrée est là, mais il n’est plus possible de savoir ce que c’est.</numerusform>
                <numerusform>%n entrées sont là, mais il n’est plus possible de savoir ce que c’est.</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is whole: what was done can still be undone.</source>
            <translation>L’historique est intact : ce qui a été fait peut encore être annulé.</translation>
        </message>
        <message>
            <source>The history is not whole and is left out: nothing that was done before can be undone.</source>
            <translation>L’historique n’est pas intact et est laissé de côté : rien de ce qui a été fait auparavant ne peut être annulé.</translation>
        </message>
        <message>
            <source>The damaged file is as it was. Keep it until you have looked through the new one.</source>
            <translation>Le fichier endommagé est resté tel quel. Conservez-le jusqu’à ce que vous ayez parcouru le nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers that their questions do not allow are cleared.</source>
            <translation>
                <numerusform>%n réponse que sa question n’admet pas a été effacée.</numerusform>
                <numerusform>%n réponses que leurs questions n’admettent pas ont été effacées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties to the maps of other egos are removed.</source>
            <translation>
                <numerusform>%n relation avec la carte d’un autre ego a été retirée.</numerusform>
                <numerusform>%n relations avec les cartes d’autres egos ont été retirées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri that have no direction are turned round.</source>
            <translation>
                <numerusform>%n relation non orientée entre alters a été retournée.</numerusform>
                <numerusform>%n relations non orientées entre alters ont été retournées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stood in other rings or sectors than their answers say; they follow the answers now.</source>
            <translation>
                <numerusform>%n alter se trouvait dans un autre anneau ou secteur que ne le disent ses réponses ; il suit maintenant les réponses.</numerusform>
                <numerusform>%n alters se trouvaient dans d’autres anneaux ou secteurs que ne le disent leurs réponses ; ils suivent maintenant les réponses.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryWordsDialog</name>
        <message>
            <source>Words for recovery</source>
            <translation>Mots de récupération</translation>
        </message>
        <message>
            <source>These words open “%1” if its passphrase is forgotten. They are shown now and never again. Print them or write them down, and keep them where the study is not.</source>
            <translation>Ces mots ouvrent « %1 » si sa phrase secrète est oubliée. Ils sont affichés maintenant et plus jamais ensuite. Imprimez-les ou notez-les, et gardez-les là où l’étude n’est pas.</translation>
        </message>
        <message>
            <source>I have printed them or written them down</source>
            <translation>Je les ai imprimés ou notés</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Words for recovery of “%1”</source>
            <translation>Mots de récupération de « %1 »</translation>
        </message>
    </context>
    <context>
        <name>alteri::RehearsalDialog</name>
        <message>
            <source>Try it</source>
            <translation>Mettre à l’essai</translation>
        </message>
        <message>
            <source>Save the made-up data…</source>
            <translation>Enregistrer les données fictives…</translation>
        </message>
        <message>
            <source>Made-up respondents go through the guide in a copy; nothing comes into this study.</source>
            <translation>Des personnes fictives passent par le guide dans une copie ; rien n’entre dans cette étude.</translation>
        </message>
        <message>
            <source>Try the guide</source>
            <translation>Mettre le guide à l’essai</translation>
        </message>
        <message>
            <source>The same number makes the same data</source>
            <translation>Le même nombre donne les mêmes données</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entretiens</translation>
        </message>
        <message>
            <source>Clicks each</source>
            <translation>Clics par entretien</translation>
        </message>
        <message>
            <source>Number of the draw</source>
            <translation>Nombre du tirage</translation>
        </message>
        <message>
            <source>%1 of %2 interviews</source>
            <translation>%1 entretiens sur %2</translation>
        </message>
        <message>
            <source>An interview takes about %1 clicks.</source>
            <translation>Un entretien demande environ %1 clics.</translation>
        </message>
        <message>
            <source>Every step was reached.</source>
            <translation>Toutes les étapes ont été atteintes.</translation>
        </message>
        <message>
            <source>Nobody came to these steps: %1.</source>
            <translation>Personne n’est arrivé à ces étapes : %1.</translation>
        </message>
        <message>
            <source>Save the made-up data</source>
            <translation>Enregistrer les données fictives</translation>
        </message>
        <message>
            <source>%1 (made up)</source>
            <translation>%1 (fictif)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Étude Alteri</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>Écriture de la copie…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportExport</name>
        <message>
            <source>Write report</source>
            <translation>Écrire le rapport</translation>
        </message>
        <message>
            <source>%1 report</source>
            <translation>Rapport %1</translation>
        </message>
        <message>
            <source>Replace the report in %1?</source>
            <translation>Remplacer le rapport dans %1 ?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Écriture du rapport…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportText</name>
        <message>
            <source>groups of %1</source>
            <translation>groupes de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n ties</source>
            <translation>
                <numerusform>%n relation</numerusform>
                <numerusform>%n relations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos</source>
            <translation>
                <numerusform>%n ego</numerusform>
                <numerusform>%n egos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n ties; they lack </source>
            <translation>
                <numerusform>Omise pour cause de valeur manquante : %n relation ; il lui manque </numerusform>
                <numerusform>Omises pour cause de valeur manquante : %n relations ; il leur manque </numerusform>
            </translation>
        </message>
        <message>
            <source>Attribute or category</source>
            <translation>Attribut ou modalité</translation>
        </message>
        <message>
            <source>Key or code</source>
            <translation>Clé ou code</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <source>Groupings of categories</source>
            <translation>Regroupements de modalités</translation>
        </message>
        <message>
            <source>Fitted by maximum likelihood (ML).</source>
            <translation>Ajusté par maximum de vraisemblance (ML).</translation>
        </message>
        <message>
            <source>Fitted by restricted maximum likelihood (REML).</source>
            <translation>Ajusté par maximum de vraisemblance restreint (REML).</translation>
        </message>
        <message>
            <source>Kind of model: %1, link %2, integration of random effects: %3.</source>
            <translation>Type de modèle : %1, lien %2, intégration des effets aléatoires : %3.</translation>
        </message>
        <message>
            <source>Reference category of %1: %2.</source>
            <translation>Modalité de référence de %1 : %2.</translation>
        </message>
        <message>
            <source>Categories of %1 put together as %2: %3.</source>
            <translation>Modalités de %1 réunies sous %2 : %3.</translation>
        </message>
        <message>
            <source>%1 enters as deviations from its mean.</source>
            <translation>%1 entre comme écart à sa moyenne.</translation>
        </message>
        <message>
            <source>%1 was left out: other predictors determine it.</source>
            <translation>%1 a été laissé de côté : d’autres prédicteurs le déterminent.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>Un effet aléatoire n’a pas de variance (ajustement singulier).</translation>
        </message>
        <message>
            <source>The search for the estimates did not converge.</source>
            <translation>La recherche des estimations n’a pas convergé.</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terme</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <source>SE</source>
            <translation>ES</translation>
        </message>
        <message>
            <source>z</source>
            <translation>z</translation>
        </message>
        <message>
            <source>t</source>
            <translation>t</translation>
        </message>
        <message>
            <source>df</source>
            <translation>ddl</translation>
        </message>
        <message>
            <source>df of the residual</source>
            <translation>ddl du résidu</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>p without the border</source>
            <translation>p sans le bord</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>Limite inférieure</translation>
        </message>
        <message>
            <source>Upper limit</source>
            <translation>Limite supérieure</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Statistique</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Regroupement</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Avec</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Variance</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>ET</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Corrélation</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formule</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-vraisemblance</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>Chi²</source>
            <translation>Khi²</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Odds ratio</source>
            <translation>Rapport de cotes</translation>
        </message>
        <message>
            <source>Rate ratio</source>
            <translation>Rapport de taux</translation>
        </message>
        <message>
            <source>SE of the SD</source>
            <translation>ES de l’ET</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Variable dépendante</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>All egos, averaged</source>
            <translation>Tous les egos, en moyenne</translation>
        </message>
        <message>
            <source>SE (all egos)</source>
            <translation>ES (tous les egos)</translation>
        </message>
        <message>
            <source>Average ego</source>
            <translation>Ego moyen</translation>
        </message>
        <message>
            <source>SE (average ego)</source>
            <translation>ES (ego moyen)</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>SD of the mean</source>
            <translation>ET de la moyenne</translation>
        </message>
        <message>
            <source>Wald chi²</source>
            <translation>Khi² de Wald</translation>
        </message>
        <message>
            <source>all slopes</source>
            <translation>toutes les pentes</translation>
        </message>
        <message>
            <source>random effects</source>
            <translation>effets aléatoires</translation>
        </message>
        <message>
            <source>residual</source>
            <translation>résidu</translation>
        </message>
        <message>
            <source>F, Satterthwaite</source>
            <translation>F, Satterthwaite</translation>
        </message>
        <message>
            <source>F, Kenward–Roger</source>
            <translation>F, Kenward–Roger</translation>
        </message>
        <message>
            <source>likelihood ratio, mixed chi²</source>
            <translation>rapport de vraisemblance, khi² de mélange</translation>
        </message>
        <message>
            <source>likelihood ratio, chi² (p too large)</source>
            <translation>rapport de vraisemblance, khi² (p trop grand)</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>infinie</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>infinie et négative</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>différence</translation>
        </message>
        <message>
            <source>per unit</source>
            <translation>par unité</translation>
        </message>
        <message>
            <source>an effect is infinite</source>
            <translation>un effet est infini</translation>
        </message>
        <message>
            <source>R² marginal (latent scale)</source>
            <translation>R² marginal (échelle latente)</translation>
        </message>
        <message>
            <source>R² conditional (latent scale)</source>
            <translation>R² conditionnel (échelle latente)</translation>
        </message>
        <message>
            <source>ICC (latent scale)</source>
            <translation>ICC (échelle latente)</translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n réseau</numerusform>
                <numerusform>%n réseaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n networks; they lack </source>
            <translation>
                <numerusform>Écarté pour une valeur manquante : %n réseau ; il lui manque </numerusform>
                <numerusform>Écartés pour une valeur manquante : %n réseaux ; il leur manque </numerusform>
            </translation>
        </message>
        <message>
            <source>Fitted by least squares.</source>
            <translation>Estimé par les moindres carrés.</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>Residual sum of squares</source>
            <translation>Somme des carrés résiduels</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResidualsPage</name>
        <message>
            <source>Normal quantiles</source>
            <translation>Quantiles normaux</translation>
        </message>
        <message>
            <source>Sample quantiles</source>
            <translation>Quantiles de l’échantillon</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>Résidus</translation>
        </message>
        <message>
            <source>Residuals and fitted values</source>
            <translation>Résidus et valeurs ajustées</translation>
        </message>
        <message>
            <source>Fitted</source>
            <translation>Valeurs ajustées</translation>
        </message>
        <message>
            <source>Residual</source>
            <translation>Résidu</translation>
        </message>
        <message>
            <source>Residuals of ties</source>
            <translation>Résidus des relations</translation>
        </message>
        <message>
            <source>Modes by %1: %2</source>
            <translation>Modes selon %1 : %2</translation>
        </message>
        <message>
            <source>%1: do the model's assumptions hold?</source>
            <translation>%1 : les hypothèses du modèle tiennent-elles ?</translation>
        </message>
        <message>
            <source>Left: no pattern should be seen; an outcome of few values shows as stripes. The others: points near the line through the quartiles speak for a normal distribution.</source>
            <translation>À gauche : on ne devrait voir aucun motif ; une variable dépendante à peu de valeurs apparaît sous forme de bandes. Les autres : des points proches de la droite passant par les quartiles indiquent une loi normale.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RespondentWindow</name>
        <message>
            <source>Respondent view</source>
            <translation>Vue de la personne interrogée</translation>
        </message>
        <message>
            <source>You can answer and move partners here.  H names  ·  I only watch  ·  F full screen  ·  Esc close</source>
            <translation>Vous pouvez répondre et déplacer des partenaires ici.  H noms  ·  I regarder seulement  ·  F plein écran  ·  Échap fermer</translation>
        </message>
        <message>
            <source>H names  ·  I answer and place partners here  ·  F full screen  ·  Esc close</source>
            <translation>H noms  ·  I répondre et placer des partenaires ici  ·  F plein écran  ·  Échap fermer</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultModel</name>
        <message>
            <source>undefined</source>
            <translation>non défini</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultText</name>
        <message>
            <source>%1: z = %2, p = %3, 95 % interval %4 to %5</source>
            <translation>%1 : z = %2, p = %3, intervalle à 95 % de %4 à %5</translation>
        </message>
        <message>
            <source>No model has been fitted.</source>
            <translation>Aucun modèle n’a été ajusté.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RingEditor</name>
        <message>
            <source>Rings show</source>
            <translation>Les anneaux montrent</translation>
        </message>
        <message>
            <source>Number of rings</source>
            <translation>Nombre d’anneaux</translation>
        </message>
        <message>
            <source>Rings from the inside</source>
            <translation>Anneaux à partir du centre</translation>
        </message>
        <message>
            <source>The area outside is the last level</source>
            <translation>La zone extérieure est le dernier niveau</translation>
        </message>
        <message>
            <source>Equal width</source>
            <translation>Même largeur</translation>
        </message>
        <message>
            <source>Equal area</source>
            <translation>Même surface</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Espacement</translation>
        </message>
        <message>
            <source>Inwards</source>
            <translation>Vers l’intérieur</translation>
        </message>
        <message>
            <source>Outwards</source>
            <translation>Vers l’extérieur</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Inverser</translation>
        </message>
        <message>
            <source>The first level becomes the last: where a high code means near</source>
            <translation>Le premier niveau devient le dernier : là où un code élevé signifie proche</translation>
        </message>
    </context>
    <context>
        <name>alteri::RowText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message>
            <source>Tab-separated values</source>
            <translation>Valeurs séparées par des tabulations</translation>
        </message>
    </context>
    <context>
        <name>alteri::SafeColours</name>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Light blue</source>
            <translation>Bleu clair</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Noir</translation>
        </message>
    </context>
    <context>
        <name>alteri::SaidTextsDialog</name>
        <message>
            <source>What was said</source>
            <translation>Ce qui a été précisé</translation>
        </message>
        <message>
            <source>This was said to “%1”. Texts that are ticked become a category of their own, and the answer of all who said them.</source>
            <translation>Ceci a été précisé pour « %1 ». Les textes cochés deviennent une modalité à part, et la réponse de toutes les personnes qui les ont donnés.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>&amp;Nom de la nouvelle modalité</translation>
        </message>
        <message>
            <source>Make category</source>
            <translation>Créer la modalité</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n réponse passe dans une autre modalité.</numerusform>
                <numerusform>%n réponses passent dans une autre modalité.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SaveTemplateDialog</name>
        <message>
            <source>Save as template</source>
            <translation>Enregistrer comme gabarit</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;What it is for</source>
            <translation>À &amp;quoi il sert</translation>
        </message>
        <message>
            <source>This goes into the template. Egos, alteri, answers, notes and pseudonyms do not, nor does the history.</source>
            <translation>Ceci entre dans le gabarit. Les egos, alters, réponses, notes et pseudonymes n’y entrent pas, l’historique non plus.</translation>
        </message>
        <message>
            <source>What goes into the template</source>
            <translation>Ce qui entre dans le gabarit</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
    </context>
    <context>
        <name>alteri::SearchBar</name>
        <message>
            <source>Search alteri</source>
            <translation>Rechercher des alters</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SectorEditor</name>
        <message>
            <source>Sectors show</source>
            <translation>Les secteurs montrent</translation>
        </message>
        <message>
            <source>Number of free sectors</source>
            <translation>Nombre de secteurs libres</translation>
        </message>
        <message>
            <source>Sectors clockwise</source>
            <translation>Secteurs dans le sens des aiguilles d’une montre</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
    </context>
    <context>
        <name>alteri::SelectionActions</name>
        <message>
            <source>Delete alteri</source>
            <translation>Supprimer les alters</translation>
        </message>
        <message>
            <source>Deletes the selected alteri</source>
            <translation>Supprime les alters sélectionnés</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Ôter de la carte</translation>
        </message>
        <message>
            <source>Puts the selected alteri beside the map without deleting them</source>
            <translation>Met les alters sélectionnés à côté de la carte sans les supprimer</translation>
        </message>
        <message>
            <source>Align on ring</source>
            <translation>Aligner sur l’anneau</translation>
        </message>
        <message>
            <source>Brings the selected alteri to the middle of their rings</source>
            <translation>Amène les alters sélectionnés au milieu de leurs anneaux</translation>
        </message>
        <message>
            <source>Spread in cell</source>
            <translation>Répartir dans la case</translation>
        </message>
        <message>
            <source>Spreads the selected alteri evenly within their rings and sectors</source>
            <translation>Répartit régulièrement les alters sélectionnés dans leurs anneaux et secteurs</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>Relier tous les alters sélectionnés</translation>
        </message>
        <message>
            <source>Draws a tie between each two of the selected alteri</source>
            <translation>Trace une relation entre les alters sélectionnés, deux à deux</translation>
        </message>
        <message>
            <source>Tidy map</source>
            <translation>Ranger la carte</translation>
        </message>
        <message>
            <source>Arranges all alteri of the map anew, each in its ring and sector</source>
            <translation>Dispose de nouveau tous les alters de la carte, chacun dans son anneau et son secteur</translation>
        </message>
        <message numerus="yes">
            <source>Select %n alteri first</source>
            <translation>
                <numerusform>Sélectionnez d’abord %n alter</numerusform>
                <numerusform>Sélectionnez d’abord %n alters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SharesPage</name>
        <message>
            <source>no known value</source>
            <translation>pas de valeur connue</translation>
        </message>
        <message>
            <source>%1, %2: %3 % (%4 of %5 ties)</source>
            <translation>%1, %2 : %3 % (%4 relations sur %5)</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>Comme dans l’étude</translation>
        </message>
        <message>
            <source>By number of ties</source>
            <translation>Par nombre de relations</translation>
        </message>
        <message>
            <source>By share of %1</source>
            <translation>Par part de %1</translation>
        </message>
        <message>
            <source>There are no ties with an attribute of categories.</source>
            <translation>Il n’y a pas de relations avec un attribut à modalités.</translation>
        </message>
        <message>
            <source>%1: composition of each network</source>
            <translation>%1 : composition de chaque réseau</translation>
        </message>
        <message>
            <source>Per cent of the ties with a known value</source>
            <translation>Pour cent des relations à valeur connue</translation>
        </message>
        <message numerus="yes">
            <source>%n ties have no known value and are left out.</source>
            <translation>
                <numerusform>%n relation n’a pas de valeur connue et est omise.</numerusform>
                <numerusform>%n relations n’ont pas de valeur connue et sont omises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Pour cent</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
    </context>
    <context>
        <name>alteri::SmallSampleNotice</name>
        <message>
            <source>Use REML and Kenward–Roger</source>
            <translation>Utiliser REML et Kenward–Roger</translation>
        </message>
        <message>
            <source>Fits all models by REML and tests their coefficients by t with degrees of freedom for few groups</source>
            <translation>Ajuste tous les modèles par REML et teste leurs coefficients par t avec des degrés de liberté pour peu de groupes</translation>
        </message>
        <message numerus="yes">
            <source>%n groups of “%1” and %2 coefficients at their level: below 50 groups, or 10 for each coefficient, Wald's tests claim more than the data tell.</source>
            <translation>
                <numerusform>%n groupe de « %1 » et %2 coefficients à leur niveau : au-dessous de 50 groupes, ou de 10 par coefficient, les tests de Wald affirment plus que ce que disent les données.</numerusform>
                <numerusform>%n groupes de « %1 » et %2 coefficients à leur niveau : au-dessous de 50 groupes, ou de 10 par coefficient, les tests de Wald affirment plus que ce que disent les données.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <translation>%1 (%2 à %3)</translation>
        </message>
        <message>
            <source>Without %1: %2</source>
            <translation>Sans %1 : %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>avec %1</translation>
        </message>
        <message>
            <source>REML</source>
            <translation>REML</translation>
        </message>
        <message>
            <source>without an ego</source>
            <translation>sans un ego</translation>
        </message>
        <message>
            <source>without a category</source>
            <translation>sans une modalité</translation>
        </message>
        <message>
            <source>another formula</source>
            <translation>une autre formule</translation>
        </message>
        <message>
            <source>Specification curve</source>
            <translation>Courbe de spécification</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Coefficient</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calculer</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Copies the paragraph below the plot</source>
            <translation>Copie le paragraphe sous le graphique</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>Le calcul a été annulé.</translation>
        </message>
        <message>
            <source>The text was copied</source>
            <translation>Le texte a été copié</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>Ce modèle n’a pas de prédicteur. Ajoutez-en un sur la page des modèles.</translation>
        </message>
        <message>
            <source>The model is fitted in every other way …</source>
            <translation>Le modèle est ajusté de toutes les autres façons …</translation>
        </message>
        <message>
            <source>%1: does the coefficient of %2 hold?</source>
            <translation>%1 : le coefficient de %2 est-il robuste ?</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications, estimates with 95 % intervals</source>
            <translation>
                <numerusform>%n spécification, estimation avec intervalle à 95 %</numerusform>
                <numerusform>%n spécifications, estimations avec intervalles à 95 %</numerusform>
            </translation>
        </message>
        <message>
            <source>Diamond: the model “%1”. Filled: the interval is without zero.</source>
            <translation>Losange : le modèle « %1 ». Plein : l’intervalle ne contient pas zéro.</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimation</translation>
        </message>
        <message>
            <source>With robust standard errors (CR2): %1</source>
            <translation>Avec des erreurs types robustes (CR2) : %1</translation>
        </message>
        <message>
            <source>Least squares with the wild cluster bootstrap: %1</source>
            <translation>Moindres carrés avec le wild cluster bootstrap : %1</translation>
        </message>
        <message>
            <source>robust errors (CR2)</source>
            <translation>erreurs robustes (CR2)</translation>
        </message>
        <message>
            <source>wild cluster bootstrap</source>
            <translation>wild cluster bootstrap</translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationText</name>
        <message>
            <source>The coefficient of %1 is %2 (95 % interval %3 to %4) in the chosen model.</source>
            <translation>Le coefficient de %1 est de %2 (intervalle à 95 % de %3 à %4) dans le modèle choisi.</translation>
        </message>
        <message>
            <source>Of %1 other specifications %2 give it the same sign, and %3 the same sign and an interval without zero.</source>
            <translation>Sur %1 autres spécifications, %2 lui donnent le même signe, et %3 le même signe et un intervalle ne contenant pas zéro.</translation>
        </message>
        <message>
            <source>The estimates of the linear ones lie between %1 and %2.</source>
            <translation>Les estimations des modèles linéaires se situent entre %1 et %2.</translation>
        </message>
        <message>
            <source>It hangs on one ego: without “%1” it is %2 (%3 to %4).</source>
            <translation>Il dépend d’un seul ego : sans « %1 », il est de %2 (%3 à %4).</translation>
        </message>
        <message>
            <source>No ego alone decides it: without “%1”, which moves it most, it is %2.</source>
            <translation>Aucun ego n’en décide à lui seul : sans « %1 », qui le fait varier le plus, il est de %2.</translation>
        </message>
        <message>
            <source>By the order of the outcome alone, in an ordinal model, the log odds are %1 (%2 to %3).</source>
            <translation>D’après le seul ordre de la variable dépendante, dans un modèle ordinal, le logarithme de la cote est de %1 (%2 à %3).</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications have no estimate of it.</source>
            <translation>
                <numerusform>%n spécification n’en donne pas d’estimation.</numerusform>
                <numerusform>%n spécifications n’en donnent pas d’estimation.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first predictors were left out in all combinations, the others one by one.</source>
            <translation>Seuls les premiers prédicteurs ont été omis dans toutes les combinaisons, les autres un par un.</translation>
        </message>
    </context>
    <context>
        <name>alteri::SplitDialog</name>
        <message>
            <source>%1 (of %2)</source>
            <translation>%1 (de %2)</translation>
        </message>
        <message>
            <source>%1, on “%2”</source>
            <translation>%1, sur « %2 »</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>Split category</source>
            <translation>Diviser la modalité</translation>
        </message>
        <message>
            <source>Part of “%1” becomes a category of its own. Tick who belongs to it; the others stay.</source>
            <translation>Une partie de « %1 » devient une modalité à part. Cochez ce qui en fait partie ; le reste ne change pas.</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>&amp;Nom de la nouvelle modalité</translation>
        </message>
        <message>
            <source>Who belongs to the new category</source>
            <translation>Qui fait partie de la nouvelle modalité</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Diviser</translation>
        </message>
    </context>
    <context>
        <name>alteri::StartPage</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Dessiner, mesurer et modéliser des réseaux égocentrés.</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Ouvrir une étude…</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>Ouvre une étude à partir d’un fichier</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>Ouvrir l’étude d’exemple</translation>
        </message>
        <message>
            <source>15 migrant organisations with 319 partners, synthetic data</source>
            <translation>15 organisations de migrants avec 319 partenaires, données synthétiques</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Études récentes</translation>
        </message>
        <message>
            <source>No study was opened on this computer yet. A study is one file: to open one, you can also drop it on this window.</source>
            <translation>Aucune étude n’a encore été ouverte sur cet ordinateur. Une étude est un seul fichier : pour l’ouvrir, vous pouvez aussi le déposer sur cette fenêtre.</translation>
        </message>
        <message>
            <source>Draw now</source>
            <translation>Dessiner maintenant</translation>
        </message>
        <message>
            <source>Starts a study from a template and draws the first map</source>
            <translation>Commence une étude à partir d’un gabarit et dessine la première carte</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Brings in tables, or studies and graphs of other programs</source>
            <translation>Importe des tableaux, ou des études et des graphes d’autres programmes</translation>
        </message>
        <message>
            <source>New here? A tour of one minute shows what is where.</source>
            <translation>Vous découvrez Alteri ? Une visite d’une minute montre où se trouve chaque chose.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Faire la visite</translation>
        </message>
        <message>
            <source>No, thanks</source>
            <translation>Non, merci</translation>
        </message>
    </context>
    <context>
        <name>alteri::StepForm</name>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>What the respondent reads or hears. *Slanted*, **bold**, lines that begin with - or #.</source>
            <translation>Ce que la personne interrogée lit ou entend. *Italique*, **gras**, lignes commençant par - ou #.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>Consigne pour l’entretien</translation>
        </message>
        <message>
            <source>Shown if</source>
            <translation>Affichée si</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Sur qui</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>Of them those of whom holds</source>
            <translation>Parmi eux, ceux pour qui</translation>
        </message>
        <message>
            <source>At least so many names</source>
            <translation>Nombre minimal de noms</translation>
        </message>
        <message>
            <source>At most so many names</source>
            <translation>Nombre maximal de noms</translation>
        </message>
        <message>
            <source>Partners named before can be picked again from a list</source>
            <translation>Les partenaires déjà nommés peuvent être repris d’une liste</translation>
        </message>
        <message>
            <source>The tick is required (it counts as open without)</source>
            <translation>La case doit être cochée (sans cela, l’étape compte comme à compléter)</translation>
        </message>
        <message>
            <source>Another design than that of the interview has a map of its own, which stands beside that of the interview and counts as a further map of the ego. What is said there of ties is said of that map alone.</source>
            <translation>Une autre présentation que celle de l’entretien a sa propre carte, qui se trouve à côté de celle de l’entretien et compte comme une carte de plus de l’ego. Ce qui y est dit des relations ne vaut que pour cette carte.</translation>
        </message>
        <message>
            <source>Edit design…</source>
            <translation>Modifier la présentation…</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>Présentation de la carte</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Type de relation</translation>
        </message>
        <message>
            <source>Change step %1</source>
            <translation>Modifier l’étape %1</translation>
        </message>
        <message>
            <source>Add map design</source>
            <translation>Ajouter une présentation de carte</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Those without a place yet</source>
            <translation>Ceux qui n’ont pas encore de place</translation>
        </message>
        <message>
            <source>The nearest, by their rings</source>
            <translation>Les plus proches, d’après leurs anneaux</translation>
        </message>
        <message>
            <source>Those named at “%1”</source>
            <translation>Ceux nommés à « %1 »</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>Comme sur la carte</translation>
        </message>
        <message>
            <source>A new design…</source>
            <translation>Une nouvelle présentation…</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyDocument</name>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Oublié</translation>
        </message>
        <message>
            <source>Decide a contradiction</source>
            <translation>Trancher une contradiction</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyNames</name>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Alter of %1</source>
            <translation>Alter de %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyReport</name>
        <message>
            <source>Codebook</source>
            <translation>Livre de codes</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>ET avec n − 1. Les parts portent sur les valeurs connues.</translation>
        </message>
        <message>
            <source>All waves: %1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>Toutes les vagues : %1 réseaux de %2 egos, %3 relations à %4 alters. Chaque ego et chaque alter compte une fois.</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>The study has no model that can be estimated.</source>
            <translation>L’étude n’a pas de modèle estimable.</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Spécification</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Graphique des coefficients</translation>
        </message>
        <message>
            <source>Estimates with 95 % confidence intervals</source>
            <translation>Estimations avec intervalles de confiance à 95 %</translation>
        </message>
        <message>
            <source>Reproduce</source>
            <translation>Reproduire</translation>
        </message>
        <message>
            <source>Written by Alteri %1.</source>
            <translation>Écrit par Alteri %1.</translation>
        </message>
        <message>
            <source>%1 holds the data of the models, without names; %2 fits them in R and stops if an estimate differs by more than a millionth of its standard error. In the folder of this report:</source>
            <translation>%1 contient les données des modèles, sans noms ; %2 les estime dans R et s’arrête si une estimation s’écarte de plus d’un millionième de son erreur type. Dans le dossier de ce rapport :</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTemplates</name>
        <message>
            <source>Templates (*.alteri-template *.netcanvas *.vmt);;All files (*)</source>
            <translation>Gabarits (*.alteri-template *.netcanvas *.vmt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Import tables</source>
            <translation>Importer des tableaux</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTextText</name>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>Consigne pour l’entretien</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Meaning of the smallest number</source>
            <translation>Signification du plus petit nombre</translation>
        </message>
        <message>
            <source>Meaning of the largest number</source>
            <translation>Signification du plus grand nombre</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Type de relations</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Regroupement</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Title of a map</source>
            <translation>Titre d’une carte</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Anneau</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Secteur</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Step of the guide</source>
            <translation>Étape du guide</translation>
        </message>
        <message>
            <source>Text of a step</source>
            <translation>Texte d’une étape</translation>
        </message>
        <message>
            <source>Wording of a question</source>
            <translation>Formulation d’une question</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyVariables</name>
        <message>
            <source>Maps show “%1” by the design “%2”. Let the design show something else before you delete it.</source>
            <translation>Des cartes montrent « %1 » par la présentation « %2 ». Faites-lui montrer autre chose avant de le supprimer.</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyWindow</name>
        <message>
            <source>&amp;Codebook…</source>
            <translation>&amp;Livre de codes…</translation>
        </message>
        <message>
            <source>All attributes with their categories, to add, change and delete</source>
            <translation>Tous les attributs avec leurs modalités, pour en ajouter, modifier et supprimer</translation>
        </message>
        <message>
            <source>&amp;Print codebook…</source>
            <translation>&amp;Imprimer le livre de codes…</translation>
        </message>
        <message>
            <source>Prints the codebook, or writes it as a file, in any language of the study</source>
            <translation>Imprime le livre de codes, ou l’écrit dans un fichier, dans n’importe quelle langue de l’étude</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Data protection…</source>
            <translation>Protection des données…</translation>
        </message>
        <message>
            <source>What the study holds about people, who agreed, and where the data lie</source>
            <translation>Ce que l’étude contient sur des personnes, qui a donné son accord et où se trouvent les données</translation>
        </message>
    </context>
    <context>
        <name>alteri::StyleBar</name>
        <message>
            <source>Styles of the study</source>
            <translation>Styles de l’étude</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Styles</translation>
        </message>
        <message>
            <source>Keep in the study…</source>
            <translation>Garder dans l’étude…</translation>
        </message>
        <message>
            <source>Remove from the study</source>
            <translation>Retirer de l’étude</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Enregistrer dans un fichier…</translation>
        </message>
        <message>
            <source>Load a file…</source>
            <translation>Charger un fichier…</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>Usual style</source>
            <translation>Style habituel</translation>
        </message>
        <message>
            <source>Keep style</source>
            <translation>Garder le style</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>Nom du style</translation>
        </message>
        <message>
            <source>Keep style “%1”</source>
            <translation>Garder le style « %1 »</translation>
        </message>
        <message>
            <source>Remove style “%1”</source>
            <translation>Retirer le style « %1 »</translation>
        </message>
        <message>
            <source>Save style</source>
            <translation>Enregistrer le style</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>cartes</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>Style d’image</translation>
        </message>
        <message>
            <source>Load style</source>
            <translation>Charger un style</translation>
        </message>
        <message>
            <source>Style of pictures (*.alteri-style)</source>
            <translation>Style d’image (*.alteri-style)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableActions</name>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet</source>
            <translation>Copie le tableau pour un tableur</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Exporter le tableau…</translation>
        </message>
        <message>
            <source>Writes the table as CSV, HTML, Markdown or LaTeX</source>
            <translation>Écrit le tableau en CSV, HTML, Markdown ou LaTeX</translation>
        </message>
        <message>
            <source>The table was copied.</source>
            <translation>Le tableau a été copié.</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Exporter le tableau</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableAskedFor</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
            <translation>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableFilesText</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;All files (*)</source>
            <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableImport</name>
        <message>
            <source>Import tables</source>
            <translation>Importer des tableaux</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>Joindre des réponses</translation>
        </message>
        <message>
            <source>Import next delivery</source>
            <translation>Importer la livraison suivante</translation>
        </message>
        <message>
            <source>A new study</source>
            <translation>Une nouvelle étude</translation>
        </message>
        <message>
            <source>Import tables…</source>
            <translation>Importer des tableaux…</translation>
        </message>
        <message>
            <source>Imports egos, alteri and ties from text tables, workbooks and files of SPSS, Stata and SAS, into the open study or a new one</source>
            <translation>Importe egos, alters et relations de tableaux de texte, de classeurs et de fichiers de SPSS, Stata et SAS, dans l’étude ouverte ou dans une nouvelle</translation>
        </message>
        <message>
            <source>Join answers…</source>
            <translation>Joindre des réponses…</translation>
        </message>
        <message>
            <source>Joins the columns of tables to the egos and alteri of the study</source>
            <translation>Joint les colonnes de tableaux aux egos et alters de l’étude</translation>
        </message>
        <message>
            <source>Next delivery…</source>
            <translation>Livraison suivante…</translation>
        </message>
        <message>
            <source>Imports the next tables as those before: what is new comes in, what has changed is brought up to date</source>
            <translation>Importe les tableaux suivants comme les précédents : ce qui est nouveau s’ajoute, ce qui a changé est mis à jour</translation>
        </message>
        <message>
            <source>The study “%1”</source>
            <translation>L’étude « %1 »</translation>
        </message>
        <message>
            <source>Importing tables…</source>
            <translation>Importation de tableaux…</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Nouvelle étude</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Étude Alteri</translation>
        </message>
        <message>
            <source>Import from a database…</source>
            <translation>Importer d’une base de données…</translation>
        </message>
        <message>
            <source>Imports what queries to a PostgreSQL database answer, published studies for example</source>
            <translation>Importe ce que répondent des requêtes à une base PostgreSQL, par exemple des études publiées</translation>
        </message>
        <message>
            <source>Asking the database…</source>
            <translation>Interrogation de la base de données…</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableReadingText</name>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal comma.</source>
            <translation>Les nombres de %1 sont lus avec une virgule décimale.</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal point.</source>
            <translation>Les nombres de %1 sont lus avec un point décimal.</translation>
        </message>
        <message>
            <source>Points in %1 are read as parting thousands.</source>
            <translation>Les points dans %1 sont lus comme séparateurs de milliers.</translation>
        </message>
        <message>
            <source>Commas in %1 are read as parting thousands.</source>
            <translation>Les virgules dans %1 sont lues comme séparateurs de milliers.</translation>
        </message>
        <message>
            <source>Spaces in %1 are read as parting thousands.</source>
            <translation>Les espaces dans %1 sont lues comme séparateurs de milliers.</translation>
        </message>
        <message>
            <source>Apostrophes in %1 are read as parting thousands.</source>
            <translation>Les apostrophes dans %1 sont lues comme séparateurs de milliers.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as day, month, year.</source>
            <translation>Les dates dans %1 sont lues comme jour, mois, année.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as month, day, year.</source>
            <translation>Les dates dans %1 sont lues comme mois, jour, année.</translation>
        </message>
        <message>
            <source>“%1” in %2 can be read as two numbers, with a decimal sign or with one between thousands, so the column is not read as numbers; say which decimal sign the table has (--decimal point or --decimal comma).</source>
            <translation>« %1 » dans %2 peut se lire comme deux nombres, avec un signe décimal ou avec un séparateur de milliers ; la colonne n’est donc pas lue comme des nombres. Indiquez quel signe décimal a le tableau (--decimal point ou --decimal comma).</translation>
        </message>
        <message>
            <source>The point of “%1” in %2 is read as decimal; if it parts thousands, say that the table has decimal commas (--decimal comma).</source>
            <translation>Le point de « %1 » dans %2 est lu comme décimal ; s’il sépare des milliers, indiquez que le tableau a des virgules décimales (--decimal comma).</translation>
        </message>
        <message>
            <source>%1 holds %L2 numbers and %L3 other texts, so it is not read as numbers.</source>
            <translation>%1 contient %L2 nombres et %L3 autres textes et n’est donc pas lu comme des nombres.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells of %1 hold NA in quotation marks, which is read as a value; if it means missing, name it as a missing code.</source>
            <translation>
                <numerusform>%n cellule de %1 contient NA entre guillemets, ce qui est lu comme une valeur ; si cela signifie manquant, indiquez-le comme code de valeur manquante.</numerusform>
                <numerusform>%n cellules de %1 contiennent NA entre guillemets, ce qui est lu comme une valeur ; si cela signifie manquant, indiquez-le comme code de valeur manquante.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1, ligne %2, colonne %3 : </translation>
        </message>
        <message>
            <source>“%1” in %2 is not a number and is read as missing.</source>
            <translation>« %1 » dans %2 n’est pas un nombre et est lu comme manquant.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cells of %1 are not numbers and are read as missing.</source>
            <translation>
                <numerusform>%n autre cellule de %1 n’est pas un nombre et est lue comme manquante.</numerusform>
                <numerusform>%n autres cellules de %1 ne sont pas des nombres et sont lues comme manquantes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 lie far from the others; name them as a missing code if they mean missing.</source>
            <translation>
                <numerusform>%n cellule %1 dans %2 est très éloignée des autres ; indiquez-la comme code de valeur manquante si elle signifie manquant.</numerusform>
                <numerusform>%n cellules %1 dans %2 sont très éloignées des autres ; indiquez-les comme code de valeur manquante si elles signifient manquant.</numerusform>
            </translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>des points-virgules</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>des tabulations</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>des virgules</translation>
        </message>
        <message>
            <source>%1 is read as UTF-16.</source>
            <translation>%1 est lu en UTF-16.</translation>
        </message>
        <message>
            <source>%1 is read as Windows-1252, since it is not UTF-8; if letters look wrong, save it again as UTF-8.</source>
            <translation>%1 est lu en Windows-1252, car ce n’est pas de l’UTF-8 ; si des lettres semblent fausses, enregistrez-le de nouveau en UTF-8.</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>nombres</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>dates</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>modalités</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>plusieurs réponses</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>textes</translation>
        </message>
        <message>
            <source>The first sheet of %1 is read.</source>
            <translation>La première feuille de %1 est lue.</translation>
        </message>
        <message>
            <source>%1 is read as separated by %2.</source>
            <translation>%1 est lu comme séparé par %2.</translation>
        </message>
        <message>
            <source>The first column of %1 has no name and numbers the rows; it is left out.</source>
            <translation>La première colonne de %1 n’a pas de nom et numérote les lignes ; elle est omise.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 are read as missing.</source>
            <translation>
                <numerusform>%n cellule %1 dans %2 est lue comme manquante.</numerusform>
                <numerusform>%n cellules %1 dans %2 sont lues comme manquantes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n values of %1 are left out, since other values have none.</source>
            <translation>
                <numerusform>Le nom de %n valeur de %1 est omis, car d’autres valeurs n’en ont pas.</numerusform>
                <numerusform>Les noms de %n valeurs de %1 sont omis, car d’autres valeurs n’en ont pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>No cell holds the missing code %1.</source>
            <translation>Aucune cellule ne contient le code de valeur manquante %1.</translation>
        </message>
        <message>
            <source>No cell of %1 holds the missing code %2.</source>
            <translation>Aucune cellule de %1 ne contient le code de valeur manquante %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 may mean that there is no answer; name %1 as a missing code if so.</source>
            <translation>
                <numerusform>%n cellule %1 dans %2 peut signifier qu’il n’y a pas de réponse ; indiquez alors %1 comme code manquant.</numerusform>
                <numerusform>%n cellules %1 dans %2 peuvent signifier qu’il n’y a pas de réponse ; indiquez alors %1 comme code manquant.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TableStepPage</name>
        <message>
            <source>Answers about partners</source>
            <translation>Réponses sur les partenaires</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2, and was not stored</source>
            <translation>« %1 » n’est pas une réponse à %2 et n’a pas été enregistré</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamDialog</name>
        <message>
            <source>The server may read the study (no passphrase)</source>
            <translation>Le serveur peut lire l’étude (sans phrase secrète)</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>Qui interroge qui</translation>
        </message>
        <message>
            <source>Several people can work on one study, each on a laptop, by a hub: a database on a PostgreSQL server of yours. Ask its administrator for a login.</source>
            <translation>Plusieurs personnes peuvent travailler sur une étude, chacune sur son portable, par un hub : une base de données sur un serveur PostgreSQL à vous. Demandez un identifiant à son administrateur.</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>&amp;Service :</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>Le nom d’un service du fichier « .pg_service.conf ». Son mot de passe est dans « .pgpass », jamais dans l’étude.</translation>
        </message>
        <message>
            <source>Put this study on the hub</source>
            <translation>Mettre cette étude sur le hub</translation>
        </message>
        <message>
            <source>Passphrase of the &amp;team:</source>
            <translation>Phrase secrète de l’&amp;équipe :</translation>
        </message>
        <message>
            <source>The same &amp;again:</source>
            <translation>&amp;Encore une fois :</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Relier</translation>
        </message>
        <message>
            <source>Join a study that is there, in a new file</source>
            <translation>Rejoindre une étude qui s’y trouve, dans un nouveau fichier</translation>
        </message>
        <message>
            <source>&amp;Id of the study:</source>
            <translation>&amp;Identifiant de l’étude :</translation>
        </message>
        <message>
            <source>&amp;Passphrase of the team:</source>
            <translation>&amp;Phrase secrète de l’équipe :</translation>
        </message>
        <message>
            <source>Join…</source>
            <translation>Rejoindre…</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Synchroniser maintenant</translation>
        </message>
        <message>
            <source>Leave the hub</source>
            <translation>Quitter le hub</translation>
        </message>
        <message>
            <source>People said or did this differently. What was first stays until somebody decides; everybody sees it.</source>
            <translation>Cela a été dit ou fait différemment. Ce qui était en premier reste jusqu’à ce que quelqu’un tranche ; tout le monde le voit.</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Contradiction</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Take what was said second</source>
            <translation>Prendre ce qui a été dit ensuite</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>Saisissez le nom du service.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike.</source>
            <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>Une phrase secrète a au moins %1 caractères.</translation>
        </message>
        <message>
            <source>The id of a study has 32 hexadecimal digits; ask whoever put it on the hub.</source>
            <translation>L’identifiant d’une étude a 32 chiffres hexadécimaux ; demandez-le à qui l’a mise sur le hub.</translation>
        </message>
        <message>
            <source>Service %1, id of the study %2. Steps of the hub in this file: %3, short code %4: it is the same for everybody who has as many steps.</source>
            <translation>Service %1, identifiant de l’étude %2. Étapes du hub dans ce fichier : %3, code court %4 : il est le même pour tous ceux qui ont autant d’étapes.</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Contradictions</translation>
        </message>
        <message>
            <source>Contradictions (%1)</source>
            <translation>Contradictions (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamStateText</name>
        <message numerus="yes">
            <source>Team: %n steps wait</source>
            <translation>
                <numerusform>Équipe : %n étape en attente</numerusform>
                <numerusform>Équipe : %n étapes en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: syncing</source>
            <translation>Équipe : synchronisation</translation>
        </message>
        <message>
            <source>Team: up to date, following</source>
            <translation>Équipe : à jour, suivi en direct</translation>
        </message>
        <message numerus="yes">
            <source>Team: offline, %n steps wait</source>
            <translation>
                <numerusform>Équipe : hors ligne, %n étape en attente</numerusform>
                <numerusform>Équipe : hors ligne, %n étapes en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: offline</source>
            <translation>Équipe : hors ligne</translation>
        </message>
        <message>
            <source>Team: stopped, look at Study › Team</source>
            <translation>Équipe : arrêté, voir Étude › Équipe</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateActions</name>
        <message>
            <source>Save as &amp;template…</source>
            <translation>Enregistrer comme &amp;gabarit…</translation>
        </message>
        <message>
            <source>Everything but the data, for another study</source>
            <translation>Tout sauf les données, pour une autre étude</translation>
        </message>
        <message>
            <source>&amp;Apply template…</source>
            <translation>&amp;Appliquer un gabarit…</translation>
        </message>
        <message>
            <source>Brings attributes, maps, questions and models of a template into this study</source>
            <translation>Apporte dans cette étude les attributs, cartes, questions et modèles d’un gabarit</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>Enregistrer comme gabarit</translation>
        </message>
        <message>
            <source>Template of Alteri</source>
            <translation>Gabarit d’Alteri</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Appliquer un gabarit</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateContents</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1 : %2 (%3)</translation>
        </message>
        <message>
            <source>The page “%1” (%2)</source>
            <translation>La page « %1 » (%2)</translation>
        </message>
        <message>
            <source>When the page “%1” is left out</source>
            <translation>Quand la page « %1 » est omise</translation>
        </message>
        <message>
            <source>Whom the page “%1” is about</source>
            <translation>Sur qui porte la page « %1 »</translation>
        </message>
        <message>
            <source>The variable “%1” (%2)</source>
            <translation>La variable « %1 » (%2)</translation>
        </message>
        <message>
            <source>That “%1” are another kind of alteri: all alteri have the same attributes here</source>
            <translation>Que « %1 » sont une autre sorte d’alters : ici, tous les alters ont les mêmes attributs</translation>
        </message>
        <message>
            <source>A rule for the answers to “%1” (%2)</source>
            <translation>Une règle pour les réponses à « %1 » (%2)</translation>
        </message>
        <message>
            <source>The list of names “%1”</source>
            <translation>La liste de noms « %1 »</translation>
        </message>
        <message>
            <source>The file “%1”</source>
            <translation>Le fichier « %1 »</translation>
        </message>
        <message>
            <source>The picture behind the map “%1”</source>
            <translation>L’image derrière la carte « %1 »</translation>
        </message>
        <message>
            <source>The encrypted text “%1”</source>
            <translation>Le texte chiffré « %1 »</translation>
        </message>
        <message>
            <source>How “%1” is shown (%2)</source>
            <translation>La façon dont « %1 » est affiché (%2)</translation>
        </message>
        <message>
            <source>The data “%1”: templates have none</source>
            <translation>Les données « %1 » : les gabarits n’en ont pas</translation>
        </message>
        <message>
            <source>The name “%1”: it is called “%2” here</source>
            <translation>Le nom « %1 » : il s’appelle « %2 » ici</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attributs</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>Types de relations entre alters</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Cartes</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Groupings</source>
            <translation>Regroupements</translation>
        </message>
        <message>
            <source>Computed and centred columns</source>
            <translation>Colonnes calculées et centrées</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Picture styles</source>
            <translation>Styles d’image</translation>
        </message>
        <message>
            <source>Steps of the interview guide</source>
            <translation>Étapes du guide d’entretien</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Type de relations</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Regroupement</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Picture style</source>
            <translation>Style d’image</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Guide d’entretien</translation>
        </message>
        <message>
            <source>This has no counterpart here and was left out:</source>
            <translation>Ceci n’a pas d’équivalent ici et a été omis :</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateList</name>
        <message>
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Open a template…</source>
            <translation>Ouvrir un modèle…</translation>
        </message>
        <message>
            <source>Folder of own templates…</source>
            <translation>Dossier de vos modèles…</translation>
        </message>
        <message>
            <source>%1 (own template)</source>
            <translation>%1 (votre modèle)</translation>
        </message>
        <message>
            <source>Open a template</source>
            <translation>Ouvrir un modèle</translation>
        </message>
        <message>
            <source>Folder of own templates</source>
            <translation>Dossier de vos modèles</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateProblemText</name>
        <message>
            <source>There is no template “%1”; the templates are %2.</source>
            <translation>Il n’y a pas de gabarit « %1 » ; les gabarits sont %2.</translation>
        </message>
        <message>
            <source>The template is faulty (%1).</source>
            <translation>Le gabarit est défectueux (%1).</translation>
        </message>
        <message>
            <source>This is no template of Alteri; those are called “name.alteri-template”.</source>
            <translation>Ce n’est pas un gabarit d’Alteri ; ceux-ci s’appellent « nom.alteri-template ».</translation>
        </message>
        <message>
            <source>The template was saved by a newer version of Alteri (format %1, this version knows up to %2); open it with that version.</source>
            <translation>Le gabarit a été enregistré par une version plus récente d’Alteri (format %1, cette version connaît jusqu’à %2) ; ouvrez-le avec cette version-là.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is missing.</source>
            <translation>Le gabarit est défectueux : « %1 » manque.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is not of the kind that the format has there.</source>
            <translation>Le gabarit est défectueux : « %1 » n’est pas du type que le format prévoit à cet endroit.</translation>
        </message>
        <message>
            <source>The template has “%2” at “%1”, which this version of Alteri does not know.</source>
            <translation>Le gabarit a « %2 » à « %1 », ce que cette version d’Alteri ne connaît pas.</translation>
        </message>
        <message>
            <source>The template names “%2” at “%1”, but has nothing that is called so.</source>
            <translation>Le gabarit nomme « %2 » à « %1 », mais n’a rien qui s’appelle ainsi.</translation>
        </message>
        <message>
            <source>The template has “%2” twice, the second time at “%1”.</source>
            <translation>Le gabarit a « %2 » deux fois, la seconde fois à « %1 ».</translation>
        </message>
        <message>
            <source>“%1” of the template needs “%2”, which the study has otherwise. Take that from the template too, or add it under another key.</source>
            <translation>« %1 » du gabarit demande « %2 », qui est différent dans l’étude. Prenez-le aussi du gabarit, ou ajoutez-le sous une autre clé.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read as an archive (zip); it may be damaged.</source>
            <translation>Le fichier « %1 » ne peut pas être lu comme une archive (zip) ; il est peut-être endommagé.</translation>
        </message>
        <message>
            <source>The archive “%1” has no %2.</source>
            <translation>L’archive « %1 » n’a pas de %2.</translation>
        </message>
        <message>
            <source>“%1” in the archive is larger than the %2 MiB that are read.</source>
            <translation>« %1 » dans l’archive dépasse les %2 Mio qui sont lus.</translation>
        </message>
        <message>
            <source>The protocol of Network Canvas is faulty (%1).</source>
            <translation>Le protocole de Network Canvas est défectueux (%1).</translation>
        </message>
        <message>
            <source>The protocol is of version %1 of Network Canvas’ format; versions from 7 on are read. Open and save it with a newer Architect.</source>
            <translation>Le protocole est en version %1 du format de Network Canvas ; les versions à partir de 7 sont lues. Ouvrez-le et enregistrez-le avec un Architect plus récent.</translation>
        </message>
        <message>
            <source>The template of VennMaker is faulty (%1).</source>
            <translation>Le gabarit de VennMaker est défectueux (%1).</translation>
        </message>
        <message>
            <source>“%1” is no language tag. Tags are written as “de”, “pt-BR” or “sr-Latn”.</source>
            <translation>« %1 » n’est pas un code de langue. Ces codes s’écrivent comme « de », « pt-BR » ou « sr-Latn ».</translation>
        </message>
        <message>
            <source>The study has no texts in “%1”; its languages are %2.</source>
            <translation>L’étude n’a pas de textes en « %1 » ; ses langues sont %2.</translation>
        </message>
        <message>
            <source>The table of translations has no column “%1”; export the table and let it be filled in.</source>
            <translation>Le tableau des traductions n’a pas de colonne « %1 » ; exportez le tableau et faites-le remplir.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as %2: %3. Export it again from the program that it is of.</source>
            <translation>« %1 » ne peut pas être lu comme %2 : %3. Exportez-le de nouveau depuis le programme d’origine.</translation>
        </message>
        <message>
            <source>“%1” (%2) has no ego, alter or node in it.</source>
            <translation>« %1 » (%2) ne contient ni ego, ni alter, ni nœud.</translation>
        </message>
        <message>
            <source>What is in “%1” is of no format that can be imported as a study.</source>
            <translation>Ce qui se trouve dans « %1 » n’est dans aucun format importable comme étude.</translation>
        </message>
        <message>
            <source>The files are of different formats (%1, %2); import those of each format by themselves.</source>
            <translation>Les fichiers sont de formats différents (%1, %2) ; importez ceux de chaque format séparément.</translation>
        </message>
        <message>
            <source>The password does not open the names in “%1”.</source>
            <translation>Le mot de passe n’ouvre pas les noms dans « %1 ».</translation>
        </message>
        <message>
            <source>“%1” (%2) has %4 words of “%3” where there should be %5; which of them are wrong cannot be known. Names with blanks need quotation marks, and decimals a point.</source>
            <translation>« %1 » (%2) a %4 mots à « %3 » là où il devrait y en avoir %5 ; on ne peut savoir lesquels sont faux. Les noms avec des espaces demandent des guillemets, les décimales un point.</translation>
        </message>
        <message>
            <source>“%1” (%2) has ties between two different sets of nodes (%3). Only networks whose ties are among the same nodes can be read.</source>
            <translation>« %1 » (%2) a des liens entre deux ensembles de nœuds différents (%3). Seuls les réseaux dont les liens sont entre les mêmes nœuds peuvent être lus.</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermMenu</name>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (centré)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (au sein d’ego)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (moyenne d’ego)</translation>
        </message>
        <message>
            <source>%1 (as a number)</source>
            <translation>%1 (comme nombre)</translation>
        </message>
        <message>
            <source>%1 (sum contrasts)</source>
            <translation>%1 (contrastes de somme)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (logarithme)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (à la puissance %2)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (standardisé)</translation>
        </message>
        <message>
            <source>%1 (polynomial of degree %2)</source>
            <translation>%1 (polynôme de degré %2)</translation>
        </message>
        <message>
            <source>All other variables</source>
            <translation>Toutes les autres variables</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Reference category</source>
            <translation>Modalité de référence</translation>
        </message>
        <message>
            <source>None: enter as a number</source>
            <translation>Aucune : entrer comme nombre</translation>
        </message>
        <message>
            <source>The first that occurs</source>
            <translation>La première qui apparaît</translation>
        </message>
        <message>
            <source>Groups in this model</source>
            <translation>Groupes dans ce modèle</translation>
        </message>
        <message>
            <source>Takes the group apart</source>
            <translation>Défait le groupe</translation>
        </message>
        <message>
            <source>Put categories together…</source>
            <translation>Réunir des modalités…</translation>
        </message>
        <message>
            <source>Centring</source>
            <translation>Centrage</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>At the mean of all ties</source>
            <translation>Sur la moyenne de toutes les relations</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>Au sein des egos</translation>
        </message>
        <message>
            <source>Between egos: the mean of ego</source>
            <translation>Entre egos : la moyenne d’ego</translation>
        </message>
        <message>
            <source>Within and between egos</source>
            <translation>Au sein des egos et entre eux</translation>
        </message>
        <message>
            <source>Interaction with</source>
            <translation>Interaction avec</translation>
        </message>
        <message>
            <source>Random slope</source>
            <translation>Pente aléatoire</translation>
        </message>
        <message>
            <source>Lets the effect differ between egos</source>
            <translation>Laisse l’effet différer d’un ego à l’autre</translation>
        </message>
        <message>
            <source>ref. %1</source>
            <translation>réf. %1</translation>
        </message>
        <message>
            <source>centred</source>
            <translation>centré</translation>
        </message>
        <message>
            <source>random slope</source>
            <translation>pente aléatoire</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>At the mean of all networks</source>
            <translation>À la moyenne de tous les réseaux</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermPanel</name>
        <message numerus="yes">
            <source>%n ties with a value.</source>
            <translation>
                <numerusform>%n relation avec une valeur.</numerusform>
                <numerusform>%n relations avec une valeur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties with a value, %1 without.</source>
            <translation>
                <numerusform>%n relation avec une valeur, %1 sans.</numerusform>
                <numerusform>%n relations avec une valeur, %1 sans.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relations</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Distribution</translation>
        </message>
        <message>
            <source>Double-click shows the tie on its map</source>
            <translation>Un double-clic affiche la relation sur sa carte</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Alter</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermRow</name>
        <message>
            <source>Reference category, centring, interaction, random slope</source>
            <translation>Modalité de référence, centrage, interaction, pente aléatoire</translation>
        </message>
        <message>
            <source>Options of %1</source>
            <translation>Options de %1</translation>
        </message>
        <message>
            <source>Takes %1 out of the model</source>
            <translation>Retire %1 du modèle</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermText</name>
        <message>
            <source>Share (%): %1</source>
            <translation>Part (%) : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (centré)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (au sein d’ego)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (moyenne d’ego)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (logarithme)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (standardisé)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (à la puissance %2)</translation>
        </message>
        <message>
            <source>%1 (polynomial, degree %2)</source>
            <translation>%1 (polynôme, degré %2)</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Constante</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TieKindForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Key in files</source>
            <translation>&amp;Clé dans les fichiers</translation>
        </message>
        <message>
            <source>D&amp;irection</source>
            <translation>O&amp;rientation</translation>
        </message>
        <message>
            <source>&amp;Line</source>
            <translation>&amp;Trait</translation>
        </message>
        <message>
            <source>Colo&amp;ur</source>
            <translation>Co&amp;uleur</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>Non orientée</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>Orientée →</translation>
        </message>
        <message>
            <source>Solid</source>
            <translation>Continu</translation>
        </message>
        <message>
            <source>Dashed</source>
            <translation>Tirets</translation>
        </message>
        <message>
            <source>Dotted</source>
            <translation>Pointillé</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>Comme sur la carte</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Autre…</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>Écrivez son nom et appuyez sur Entrée</translation>
        </message>
        <message>
            <source>There are ties of this kind: their direction is what people said.</source>
            <translation>Il existe des relations de ce type : leur orientation correspond à ce que les personnes ont dit.</translation>
        </message>
        <message>
            <source>Colour of the ties</source>
            <translation>Couleur des relations</translation>
        </message>
        <message>
            <source>Change kind of tie %1</source>
            <translation>Modifier le type de relation %1</translation>
        </message>
        <message>
            <source>Add kind of tie %1</source>
            <translation>Ajouter le type de relation %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::TieMode</name>
        <message>
            <source>Kinds…</source>
            <translation>Types…</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>Demander paire par paire</translation>
        </message>
        <message>
            <source>Yes (Y)</source>
            <translation>Oui (Y)</translation>
        </message>
        <message>
            <source>No (X)</source>
            <translation>Non (X)</translation>
        </message>
        <message>
            <source>Later (space)</source>
            <translation>Plus tard (espace)</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Type de relation</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>Demande une fois pour chaque paire des alters sélectionnés, ou de tous</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>Ajoute, renomme, colore et supprime des types de relations</translation>
        </message>
        <message>
            <source>Remove tie</source>
            <translation>Retirer la relation</translation>
        </message>
        <message>
            <source>Draw tie</source>
            <translation>Tracer une relation</translation>
        </message>
        <message>
            <source>About “%1” and “%2”. Enter goes on.</source>
            <translation>Sur « %1 » et « %2 ». Entrée continue.</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Cesser de demander</translation>
        </message>
        <message>
            <source>The kind of tie that was asked about is gone; choose another one.</source>
            <translation>Le type de relation demandé n’existe plus ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Ties: drag from one alter to another; once more takes the tie away. Esc ends.</source>
            <translation>Relations : faites glisser d’un alter à un autre ; recommencez pour retirer la relation. Échap termine.</translation>
        </message>
        <message>
            <source>This study has no kind of tie yet; add one under “Kinds…”.</source>
            <translation>Cette étude n’a pas encore de type de relation ; ajoutez-en un sous « Types… ».</translation>
        </message>
        <message numerus="yes">
            <source>All %n pairs were asked about.</source>
            <translation>
                <numerusform>%n paire a été demandée.</numerusform>
                <numerusform>Les %n paires ont toutes été demandées.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2. %3: between “%4” and “%5”?</source>
            <translation>%1 sur %2. %3 : entre « %4 » et « %5 » ?</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Demander pour une paire</translation>
        </message>
    </context>
    <context>
        <name>alteri::Tour</name>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Visite guidée de la fenêtre</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Passer la visite</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
    </context>
    <context>
        <name>alteri::TranslationModel</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Not translated: the text in the main language is shown instead.</source>
            <translation>Non traduit : le texte dans la langue principale est affiché à la place.</translation>
        </message>
        <message>
            <source>The text in the main language has changed since. Look whether this still says the same; pressing Enter in it says so.</source>
            <translation>Le texte dans la langue principale a changé depuis. Vérifiez si celui-ci dit encore la même chose ; appuyer sur Entrée dans la cellule le confirme.</translation>
        </message>
        <message>
            <source>Translate “%1”</source>
            <translation>Traduire « %1 »</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
    </context>
    <context>
        <name>alteri::TranslationPage</name>
        <message numerus="yes">
            <source>%n texts were taken over.</source>
            <translation>
                <numerusform>%n texte a été repris.</numerusform>
                <numerusform>%n textes ont été repris.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>%n était déjà ainsi.</numerusform>
                <numerusform>%n étaient déjà ainsi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty; what there was stays.</source>
            <translation>
                <numerusform>%n cellule est vide ; ce qui s’y trouvait reste.</numerusform>
                <numerusform>%n cellules sont vides ; ce qui s’y trouvait reste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts have changed since the table was written; their translations are marked.</source>
            <translation>
                <numerusform>%n texte a changé depuis l’écriture du tableau ; ses traductions sont marquées.</numerusform>
                <numerusform>%n textes ont changé depuis l’écriture du tableau ; leurs traductions sont marquées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are of texts that the study does not have; they were left out.</source>
            <translation>
                <numerusform>%n ligne correspond à un texte que l’étude n’a pas ; elle a été omise.</numerusform>
                <numerusform>%n lignes correspondent à des textes que l’étude n’a pas ; elles ont été omises.</numerusform>
            </translation>
        </message>
        <message>
            <source>New language: %1</source>
            <translation>Nouvelle langue : %1</translation>
        </message>
        <message>
            <source>The column “%1” is no language and was left out.</source>
            <translation>La colonne « %1 » n’est pas une langue et a été omise.</translation>
        </message>
        <message>
            <source>Add language…</source>
            <translation>Ajouter une langue…</translation>
        </message>
        <message>
            <source>Remove language</source>
            <translation>Retirer la langue</translation>
        </message>
        <message>
            <source>Main language…</source>
            <translation>Langue principale…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Which texts are shown</source>
            <translation>Textes affichés</translation>
        </message>
        <message>
            <source>All texts</source>
            <translation>Tous les textes</translation>
        </message>
        <message>
            <source>What is not translated</source>
            <translation>Ce qui n’est pas traduit</translation>
        </message>
        <message>
            <source>What has changed since it was translated</source>
            <translation>Ce qui a changé depuis la traduction</translation>
        </message>
        <message>
            <source>Texts of the study in its languages</source>
            <translation>Textes de l’étude dans ses langues</translation>
        </message>
        <message>
            <source>%1: %2 not translated, %3 changed since</source>
            <translation>%1 : %2 non traduits, %3 modifiés depuis</translation>
        </message>
        <message>
            <source>This study has texts in one language only: %1.</source>
            <translation>Cette étude n’a de textes que dans une langue : %1.</translation>
        </message>
        <message>
            <source>Add language</source>
            <translation>Ajouter une langue</translation>
        </message>
        <message>
            <source>Tag of the language (BCP 47), e.g. de, pt-BR, ar or sr-Latn:</source>
            <translation>Code de la langue (BCP 47), p. ex. de, pt-BR, ar ou sr-Latn :</translation>
        </message>
        <message>
            <source>Add language %1</source>
            <translation>Ajouter la langue %1</translation>
        </message>
        <message>
            <source>Select a text of the language first.</source>
            <translation>Sélectionnez d’abord un texte de la langue.</translation>
        </message>
        <message>
            <source>Remove %1 with all translations into it?</source>
            <translation>Retirer %1 avec toutes les traductions dans cette langue ?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove language %1</source>
            <translation>Retirer la langue %1</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Langue principale</translation>
        </message>
        <message>
            <source>Tag of the language that the texts of the study are written in; the texts stay:</source>
            <translation>Code de la langue dans laquelle les textes de l’étude sont écrits ; les textes restent :</translation>
        </message>
        <message>
            <source>Main language %1</source>
            <translation>Langue principale %1</translation>
        </message>
        <message>
            <source>Export translations</source>
            <translation>Exporter les traductions</translation>
        </message>
        <message>
            <source>%1 – translations</source>
            <translation>%1 – traductions</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Classeur</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Valeurs séparées par des virgules</translation>
        </message>
        <message>
            <source>Import translations</source>
            <translation>Importer des traductions</translation>
        </message>
    </context>
    <context>
        <name>alteri::UsesText</name>
        <message>
            <source>“%1” cannot be deleted, since it is used by %2. Change these first.</source>
            <translation>« %1 » ne peut pas être supprimé, car il est utilisé par %2. Modifiez d’abord cela.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to “%1” are deleted with it.</source>
            <translation>
                <numerusform>%n réponse à « %1 » est supprimée avec lui.</numerusform>
                <numerusform>%n réponses à « %1 » sont supprimées avec lui.</numerusform>
            </translation>
        </message>
        <message>
            <source>Maps show it no more: %1.</source>
            <translation>Des cartes ne le montrent plus : %1.</translation>
        </message>
        <message>
            <source>These questions of the interview are deleted: %1.</source>
            <translation>Ces questions de l’entretien sont supprimées : %1.</translation>
        </message>
        <message>
            <source>These steps of the guide do not ask for it any more: %1.</source>
            <translation>Ces étapes du guide ne le demandent plus : %1.</translation>
        </message>
        <message>
            <source>These groupings are deleted: %1.</source>
            <translation>Ces regroupements sont supprimés : %1.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n tie(s) of this kind.</source>
            <translation>
                <numerusform>Il y a %n relation de ce type.</numerusform>
                <numerusform>Il y a %n relations de ce type.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of partners were asked about it.</source>
            <translation>
                <numerusform>La question a été posée pour %n paire de partenaires.</numerusform>
                <numerusform>La question a été posée pour %n paires de partenaires.</numerusform>
            </translation>
        </message>
        <message>
            <source>These steps of the guide ask about it: %1.</source>
            <translation>Ces étapes du guide le demandent : %1.</translation>
        </message>
        <message>
            <source>Nothing in the study uses this kind yet.</source>
            <translation>Rien dans l’étude n’utilise encore ce type.</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableActions</name>
        <message>
            <source>&amp;Group categories…</source>
            <translation>&amp;Regrouper des modalités…</translation>
        </message>
        <message>
            <source>Put categories together for analysis, for example rare types as “other”; the data stay as they are</source>
            <translation>Réunir des modalités pour l’analyse, par exemple des types rares sous « autres » ; les données restent telles quelles</translation>
        </message>
        <message>
            <source>&amp;Centre variables…</source>
            <translation>Ce&amp;ntrer des variables…</translation>
        </message>
        <message>
            <source>Variables less their mean, or the means of each ego, as new variables</source>
            <translation>Variables moins leur moyenne, ou les moyennes de chaque ego, comme nouvelles variables</translation>
        </message>
        <message>
            <source>Comp&amp;uted column…</source>
            <translation>Colonne calc&amp;ulée…</translation>
        </message>
        <message>
            <source>A new variable of ties, egos or networks by an expression</source>
            <translation>Une nouvelle variable de relations, d’egos ou de réseaux par une expression</translation>
        </message>
        <message>
            <source>&amp;Variables…</source>
            <translation>&amp;Variables…</translation>
        </message>
        <message>
            <source>All groupings, centred and computed columns of the study, to change or delete</source>
            <translation>Tous les regroupements, colonnes centrées et colonnes calculées de l’étude, pour les modifier ou les supprimer</translation>
        </message>
        <message>
            <source>&amp;Pseudonyms…</source>
            <translation>&amp;Pseudonymes…</translation>
        </message>
        <message>
            <source>Names for egos and alteri in pictures and tables that leave the program</source>
            <translation>Noms des egos et des alters dans les images et tableaux qui sortent du programme</translation>
        </message>
        <message>
            <source>Partners of one name are the &amp;same</source>
            <translation>Les partenaires de &amp;même nom sont identiques</translation>
        </message>
        <message>
            <source>For names of organisations, which several egos name. Off where names are “Mother” or numbers: then only alteri of one ego are the same, on whatever maps</source>
            <translation>Pour les noms d’organisations, que plusieurs egos nomment. Désactivé lorsque les noms sont « Mère » ou des numéros : seuls les alters d’un même ego sont alors identiques, sur quelque carte que ce soit</translation>
        </message>
        <message>
            <source>Say who is the same partner</source>
            <translation>Indiquer qui est le même partenaire</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableLists</name>
        <message>
            <source>Search variables</source>
            <translation>Rechercher des variables</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableText</name>
        <message>
            <source>no values</source>
            <translation>pas de valeurs</translation>
        </message>
        <message>
            <source>%1 to %2, mean %3</source>
            <translation>%1 à %2, moyenne %3</translation>
        </message>
        <message>
            <source>Number of ties of the network</source>
            <translation>Nombre de relations du réseau</translation>
        </message>
        <message>
            <source>Per cent of the network's ties with a known value</source>
            <translation>Pour cent des relations du réseau à valeur connue</translation>
        </message>
        <message>
            <source>Measure of the network</source>
            <translation>Mesure du réseau</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>Modalités : %1</translation>
        </message>
        <message>
            <source>Numbers: %1</source>
            <translation>Nombres : %1</translation>
        </message>
        <message>
            <source>Missing in %1 of %2 rows</source>
            <translation>Manquant dans %1 lignes sur %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesDialog</name>
        <message>
            <source>Variables made from others</source>
            <translation>Variables formées à partir d’autres</translation>
        </message>
        <message>
            <source>Groupings, centred and computed columns are kept in the study by name and can be chosen wherever variables are.</source>
            <translation>Les regroupements et les colonnes centrées et calculées sont conservés dans l’étude sous leur nom et peuvent être choisis partout où il y a des variables.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Formée à partir de</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>There are none yet. Group categories, Centre variables and Computed column in the menu Analysis make them.</source>
        <translation>Il n’y en a pas encore. Regrouper des modalités, Centrer des variables et Colonne calculée, dans le menu Analyse, en créent.</translation>
    </message>
        <message>
            <source>cannot be worked out: %1</source>
            <translation>calcul impossible : %1</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Regroupement</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Calculée</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>Centrée</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>Supprimer le regroupement</translation>
        </message>
        <message>
            <source>Delete column</source>
            <translation>Supprimer la colonne</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesPage</name>
        <message>
            <source>Described by</source>
            <translation>Décrit selon</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>Described:</source>
            <translation>Décrit :</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>ET avec n − 1. Les parts portent sur les valeurs connues.</translation>
        </message>
        <message>
            <source>Distribution of the selected variable</source>
            <translation>Distribution de la variable sélectionnée</translation>
        </message>
        <message>
            <source>All egos together</source>
            <translation>Tous les egos ensemble</translation>
        </message>
        <message>
            <source>Each ego by itself</source>
            <translation>Chaque ego séparément</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariancePage</name>
        <message>
            <source>Variance components</source>
            <translation>Composantes de la variance</translation>
        </message>
        <message>
            <source>Intraclass correlation</source>
            <translation>Corrélation intraclasse</translation>
        </message>
        <message>
            <source>Share of the variance, predictors aside, that lies between egos</source>
            <translation>Part de la variance, prédicteurs mis à part, qui se situe entre les egos</translation>
        </message>
        <message>
            <source>Lines: 95 % intervals, where the model has one random intercept and the variance between egos is above zero.</source>
            <translation>Traits : intervalles à 95 %, lorsque le modèle a une seule constante aléatoire et que la variance entre egos est supérieure à zéro.</translation>
        </message>
        <message>
            <source>not defined: no random intercept</source>
            <translation>non défini : pas de constante aléatoire</translation>
        </message>
        <message>
            <source>%1: ICC = %2</source>
            <translation>%1 : ICC = %2</translation>
        </message>
        <message>
            <source>on the latent scale</source>
            <translation>sur l’échelle latente</translation>
        </message>
        <message>
            <source>, 95 % interval %1 to %2</source>
            <translation>, intervalle à 95 % de %1 à %2</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Explained by predictors</source>
            <translation>Expliquée par les prédicteurs</translation>
        </message>
        <message>
            <source>Between egos</source>
            <translation>Entre egos</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>Au sein des egos</translation>
        </message>
        <message>
            <source>In squared units of the outcome, with shares of the whole</source>
            <translation>En unités de la variable dépendante au carré, avec les parts du total</translation>
        </message>
        <message>
            <source>Explained: variance of the predictions by fixed effects. R²: its share (marginal; Nakagawa and Schielzeth 2013).</source>
            <translation>Expliquée : variance des prédictions par les effets fixes. R² : sa part (marginal ; Nakagawa et Schielzeth 2013).</translation>
        </message>
        <message>
            <source>not defined: no linear model</source>
            <translation>non défini : pas un modèle linéaire</translation>
        </message>
        <message>
            <source>%1, %2: %3 (%4)</source>
            <translation>%1, %2 : %3 (%4)</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Variance</translation>
        </message>
        <message>
            <source>not defined: a model without groups</source>
            <translation>non défini : un modèle sans groupes</translation>
        </message>
    </context>
    <context>
        <name>alteri::WaveBar</name>
        <message>
            <source>The first maps of all egos are wave 1, the second ones wave 2, and so on</source>
            <translation>Les premières cartes de tous les egos forment la vague 1, les deuxièmes la vague 2, et ainsi de suite</translation>
        </message>
        <message>
            <source>Waves:</source>
            <translation>Vagues :</translation>
        </message>
        <message>
            <source>All waves</source>
            <translation>Toutes les vagues</translation>
        </message>
        <message>
            <source>Wave %1 (%2)</source>
            <translation>Vague %1 (%2)</translation>
        </message>
        <message>
            <source>Wave %1</source>
            <translation>Vague %1</translation>
        </message>
        <message>
            <source>%1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>%1 réseaux de %2 egos, %3 relations à %4 alters. Chaque ego et chaque alter compte une fois.</translation>
        </message>
    </context>
    <context>
        <name>alteri::WeightsProblemText</name>
        <message>
            <source>“%1” is not there for models with weights; leave one of them out.</source>
            <translation>« %1 » n’existe pas pour les modèles pondérés ; omettez l’un des deux.</translation>
        </message>
        <message>
            <source>“%1” is not there for models with sampling weights of egos; leave one of them out.</source>
            <translation>« %1 » n’existe pas pour les modèles avec poids d’échantillonnage des egos ; omettez l’un des deux.</translation>
        </message>
        <message>
            <source>The sampling weight “%1” has different values within one group of “%2”; give each group one weight.</source>
            <translation>Le poids d’échantillonnage « %1 » a des valeurs différentes dans un même groupe de « %2 » ; donnez un seul poids à chaque groupe.</translation>
        </message>
        <message>
            <source>The weights “%1” must be greater than 0.</source>
            <translation>Les poids « %1 » doivent être supérieurs à 0.</translation>
        </message>
        <message>
            <source>All rows of the model have one category of “%1”; residual variances by it need two or more.</source>
            <translation>Toutes les lignes du modèle ont une seule catégorie de « %1 » ; des variances résiduelles par catégorie en demandent deux ou plus.</translation>
        </message>
        <message>
            <source>No value of the model’s variables is missing; there is nothing to impute.</source>
            <translation>Aucune valeur des variables du modèle ne manque ; il n’y a rien à imputer.</translation>
        </message>
        <message>
            <source>“%1” is not there for models whose residuals have variances of their own by category; leave one of them out.</source>
            <translation>« %1 » n’existe pas pour les modèles dont les résidus ont des variances propres par catégorie ; omettez l’un des deux.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Dessiner, mesurer et modéliser des réseaux égocentrés.</translation>
        </message>
        <message>
            <source>Open the sample study.</source>
            <translation>Ouvrir l’étude d’exemple.</translation>
        </message>
        <message>
            <source>Quit after the first paint, to time the start.</source>
            <translation>Quitter après le premier affichage, pour mesurer le temps de démarrage.</translation>
        </message>
        <message>
            <source>The study to open.</source>
            <translation>L’étude à ouvrir.</translation>
        </message>
    </context>
</TS>
