<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>alteri::AccessNotice</name>
        <message>
            <source>You can read it, but not change it; what the other program writes from now on is not shown.</source>
            <translation>Puede leerlo, pero no cambiarlo; lo que el otro programa escriba a partir de ahora no se muestra.</translation>
        </message>
        <message>
            <source>Another program has this study open.</source>
            <translation>Otro programa tiene abierto este estudio.</translation>
        </message>
        <message>
            <source>“%1” on “%2” has had this study open since %3.</source>
            <translation>«%1» en «%2» tiene abierto este estudio desde %3.</translation>
        </message>
        <message>
            <source>You can read what is whole, but not change it.</source>
            <translation>Puede leer lo que está intacto, pero no cambiarlo.</translation>
        </message>
        <message>
            <source>This study or its folder is write-protected. You can read it, but not change it; save a copy to work on it.</source>
            <translation>Este estudio o su carpeta está protegido contra escritura. Puede leerlo, pero no cambiarlo; guarde una copia para trabajar en él.</translation>
        </message>
        <message>
            <source>The file of this study was moved, deleted or changed by another program. What you see is only in memory; save a copy of it now.</source>
            <translation>Otro programa ha movido, eliminado o cambiado el archivo de este estudio. Lo que ve está solo en la memoria; guarde una copia ahora.</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Work on it here</source>
            <translation>Trabajar aquí</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>Recuperar…</translation>
        </message>
        <message>
            <source>Writes what is whole into a new file, which can be changed</source>
            <translation>Escribe lo que está intacto en un archivo nuevo, que se puede cambiar</translation>
        </message>
        <message>
            <source>Only if the study is not open on the other machine any more: what is written there afterwards is refused there</source>
            <translation>Solo si el estudio ya no está abierto en el otro equipo: lo que se escriba allí después será rechazado allí</translation>
        </message>
        <message>
            <source>The other program has closed this study. What it wrote meanwhile is shown, and you can go on, when you open it again.</source>
            <translation>El otro programa ha cerrado este estudio. Al abrirlo de nuevo verá lo que ha escrito entretanto y podrá seguir trabajando.</translation>
        </message>
        <message>
            <source>Opens the study again, to change it</source>
            <translation>Abre de nuevo el estudio para modificarlo</translation>
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
            <translation>Todavía no se ha nombrado a nadie en este mapa. Pulse N y escriba el primer nombre.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Aggregate</name>
        <message>
            <source>Partners</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Partners per map (mean)</source>
            <translation>Contactos por mapa (media)</translation>
        </message>
        <message>
            <source>Share of partners (%)</source>
            <translation>Proporción de contactos (%)</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n mapa</numerusform>
                <numerusform>%n mapas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n contacto</numerusform>
                <numerusform>%n contactos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more have no place yet and are not counted.</source>
            <translation>
                <numerusform>%n más no tiene lugar todavía y no se cuenta.</numerusform>
                <numerusform>%n más no tienen lugar todavía y no se cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n maps of another design are not counted.</source>
            <translation>
                <numerusform>%n mapa de otro diseño no se cuenta.</numerusform>
                <numerusform>%n mapas de otro diseño no se cuentan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Partners of all egos</source>
            <translation>Contactos de todos los egos</translation>
        </message>
    </context>
    <context>
        <name>alteri::AggregatePage</name>
        <message>
            <source>Egos counted</source>
            <translation>Egos contados</translation>
        </message>
        <message>
            <source>Partners filtered by</source>
            <translation>Contactos filtrados por</translation>
        </message>
        <message>
            <source>Design of the maps</source>
            <translation>Diseño de los mapas</translation>
        </message>
        <message>
            <source>This study has no maps yet.</source>
            <translation>Este estudio no tiene mapas todavía.</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>Mapa agregado</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>Contenido de las celdas</translation>
        </message>
        <message>
            <source>Design: %1</source>
            <translation>Diseño: %1</translation>
        </message>
        <message>
            <source>All partners</source>
            <translation>Todos los contactos</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Por %1</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>No category chosen</source>
            <translation>Ninguna categoría elegida</translation>
        </message>
        <message>
            <source>Only: %1</source>
            <translation>Solo: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterList</name>
        <message>
            <source>Alteri of the map</source>
            <translation>Álteres del mapa</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterListModel</name>
        <message>
            <source>Alter</source>
            <translation>Álter</translation>
        </message>
    </context>
    <context>
        <name>alteri::AlterStepPage</name>
        <message>
            <source>The partner before (Ctrl+PgUp)</source>
            <translation>El contacto anterior (Ctrl+Re Pág)</translation>
        </message>
        <message>
            <source>The next partner (Ctrl+PgDn)</source>
            <translation>El contacto siguiente (Ctrl+Av Pág)</translation>
        </message>
        <message>
            <source>This was the last partner; PgDn goes to the next step</source>
            <translation>Este era el último contacto; Av Pág lleva al paso siguiente</translation>
        </message>
        <message>
            <source>There is nobody to ask about</source>
            <translation>No hay nadie por quien preguntar</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnalysisWorkspace</name>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
        <message>
            <source>One row for each tie of ego to an alter</source>
            <translation>Una fila por cada relación de ego con un álter</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Álteres</translation>
        </message>
        <message>
            <source>One row for each alter</source>
            <translation>Una fila por cada álter</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>One row for each ego</source>
            <translation>Una fila por cada ego</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <source>One row for each network</source>
            <translation>Una fila por cada red</translation>
        </message>
        <message>
            <source>Describe</source>
            <translation>Describir</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>Every variable in numbers</source>
            <translation>Cada variable en cifras</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tabla cruzada</translation>
        </message>
        <message>
            <source>Two variables against each other</source>
            <translation>Dos variables, una frente a otra</translation>
        </message>
        <message>
            <source>Key attributes</source>
            <translation>Atributos clave</translation>
        </message>
        <message>
            <source>The study as a paper describes it</source>
            <translation>El estudio tal como lo describe un artículo</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Todos los mapas</translation>
        </message>
        <message>
            <source>The maps of all egos side by side</source>
            <translation>Los mapas de todos los egos, uno junto a otro</translation>
        </message>
        <message>
            <source>Aggregate map</source>
            <translation>Mapa agregado</translation>
        </message>
        <message>
            <source>How many partners of all egos stand in each ring and sector</source>
            <translation>Cuántos contactos de todos los egos hay en cada anillo y sector</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Build models</source>
            <translation>Construir modelos</translation>
        </message>
        <message>
            <source>Models side by side, with their regression table</source>
            <translation>Modelos uno junto a otro, con su tabla de regresión</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Gráficos</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Gráfico de coeficientes</translation>
        </message>
        <message>
            <source>The coefficients of all models</source>
            <translation>Los coeficientes de todos los modelos</translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>Medias marginales</translation>
        </message>
        <message>
            <source>What a model predicts for each category</source>
            <translation>Lo que un modelo predice para cada categoría</translation>
        </message>
        <message>
            <source>Predictions</source>
            <translation>Predicciones</translation>
        </message>
        <message>
            <source>How probable a model of categories, shares or counts makes each outcome</source>
            <translation>La probabilidad que da a cada resultado un modelo de categorías, proporciones o recuentos</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Modas condicionales</translation>
        </message>
        <message>
            <source>How far each ego is from the mean</source>
            <translation>A qué distancia de la media está cada ego</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>Residuos</translation>
        </message>
        <message>
            <source>Whether the assumptions of a model hold</source>
            <translation>Si se cumplen los supuestos de un modelo</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>Influencia</translation>
        </message>
        <message>
            <source>How much the estimates hang on single egos</source>
            <translation>Cuánto dependen las estimaciones de egos concretos</translation>
        </message>
        <message>
            <source>Does it hold?</source>
            <translation>¿Es robusto?</translation>
        </message>
        <message>
            <source>A coefficient under other choices of predictors, egos and estimators</source>
            <translation>Un coeficiente con otros predictores, egos y estimadores</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planificación</translation>
        </message>
        <message>
            <source>How many egos and partners a study like this one needs</source>
            <translation>Cuántos egos y contactos necesita un estudio como este</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianza</translation>
        </message>
        <message>
            <source>How much lies between egos, and how much is explained</source>
            <translation>Cuánto hay entre egos y cuánto queda explicado</translation>
        </message>
        <message>
            <source>Shares by ego</source>
            <translation>Proporciones por ego</translation>
        </message>
        <message>
            <source>The composition of every network</source>
            <translation>La composición de cada red</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerDoubt</name>
        <message>
            <source>%1 is %2; %3 to %4 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 es %2; se espera de %3 a %4. ¿Conservar? Intro lo conserva.</translation>
        </message>
        <message>
            <source>%1 is %2; at least %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 es %2; se espera al menos %3. ¿Conservar? Intro lo conserva.</translation>
        </message>
        <message>
            <source>%1 is %2; at most %3 is expected. Keep it? Enter keeps it.</source>
            <translation>%1 es %2; se espera como máximo %3. ¿Conservar? Intro lo conserva.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswerEditor</name>
        <message>
            <source>Press %1 on the map</source>
            <translation>Pulse %1 en el mapa</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Escriba la respuesta</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>No answer: %1</source>
            <translation>Sin respuesta: %1</translation>
        </message>
        <message>
            <source>different answers</source>
            <translation>respuestas distintas</translation>
        </message>
        <message>
            <source>No answer: %1 (Alt+Down in the field leads here)</source>
            <translation>Sin respuesta: %1 (Alt+Abajo en el campo lleva aquí)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AnswersFateDialog</name>
        <message>
            <source>Delete category</source>
            <translation>Eliminar categoría</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) are “%1”. What becomes of them?</source>
            <translation>
                <numerusform>%n respuesta es «%1». ¿Qué pasa con ella?</numerusform>
                <numerusform>%n respuestas son «%1». ¿Qué pasa con ellas?</numerusform>
            </translation>
        </message>
        <message>
            <source>What else was chosen with it stays. Where it was the only one, the answer is missing.</source>
            <translation>Lo que se eligió además se queda. Donde era la única, la respuesta pasa a ser perdida.</translation>
        </message>
        <message>
            <source>They &amp;stay; the category is not offered any more</source>
            <translation>Se &amp;quedan; la categoría deja de ofrecerse</translation>
        </message>
        <message>
            <source>They become &amp;another category:</source>
            <translation>Pasan a ser &amp;otra categoría:</translation>
        </message>
        <message>
            <source>They are &amp;missing, because:</source>
            <translation>Pasan a ser &amp;perdidas, porque:</translation>
        </message>
    </context>
    <context>
        <name>alteri::ApplyTemplateDialog</name>
        <message>
            <source>Take its translations into other languages, too</source>
            <translation>Tomar también sus traducciones a otros idiomas</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Aplicar plantilla</translation>
        </message>
        <message>
            <source>What the study has otherwise</source>
            <translation>Lo que el estudio tiene de otro modo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>In the study</source>
            <translation>En el estudio</translation>
        </message>
        <message>
            <source>In the template</source>
            <translation>En la plantilla</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message numerus="yes">
            <source>%n things of the template are new to this study and are added.</source>
            <translation>
                <numerusform>%n elemento de la plantilla es nuevo para este estudio y se añade.</numerusform>
                <numerusform>%n elementos de la plantilla son nuevos para este estudio y se añaden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are in the study already, just as they are in the template.</source>
            <translation>
                <numerusform>%n ya está en el estudio, exactamente igual.</numerusform>
                <numerusform>%n ya están en el estudio, exactamente igual.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called the same and is something else.</source>
            <translation>Nada se llama igual siendo otra cosa.</translation>
        </message>
        <message numerus="yes">
            <source>%n have the key of something else, or are otherwise in this study; say for each what is to be done. Answers that there are stay in any case.</source>
            <translation>
                <numerusform>%n tiene la clave de otra cosa o es distinto en este estudio; indique qué hay que hacer. Las respuestas existentes se conservan en todo caso.</numerusform>
                <numerusform>%n tienen la clave de otra cosa o son distintos en este estudio; indique para cada uno qué hay que hacer. Las respuestas existentes se conservan en todo caso.</numerusform>
            </translation>
        </message>
        <message>
            <source>The template’s texts are in %1, those of the study in %2.</source>
            <translation>Idioma de los textos de la plantilla: %1; idioma de los del estudio: %2.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What is to be done with %1</source>
            <translation>Qué hay que hacer con %1</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>Conservar lo nuestro</translation>
        </message>
        <message>
            <source>Take that of the template</source>
            <translation>Tomar lo de la plantilla</translation>
        </message>
        <message>
            <source>Add its steps behind ours</source>
            <translation>Añadir sus pasos detrás de los nuestros</translation>
        </message>
        <message>
            <source>Add it under another key</source>
            <translation>Añadir con otra clave</translation>
        </message>
        <message>
            <source>Key of %1</source>
            <translation>Clave de %1</translation>
        </message>
        <message>
            <source>Apply template %1</source>
            <translation>Aplicar la plantilla %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n categories</source>
            <translation>
                <numerusform>%n categoría</numerusform>
                <numerusform>%n categorías</numerusform>
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
            <translation>&amp;Asignar</translation>
        </message>
        <message>
            <source>To &amp;nobody</source>
            <translation>A &amp;nadie</translation>
        </message>
        <message>
            <source>Where everybody has egos of their own, people hardly ever say things differently. Choose one or more, then who interviews them or how far that is.</source>
            <translation>Si cada cual tiene sus propios egos, apenas hay contradicciones. Elija uno o varios y luego quién los entrevista o cómo va.</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>Quién entrevista a quién</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Interviewer</source>
            <translation>Persona entrevistadora</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>&amp;Interviewer:</source>
            <translation>Persona &amp;entrevistadora:</translation>
        </message>
        <message>
            <source>&amp;State:</source>
            <translation>E&amp;stado:</translation>
        </message>
        <message>
            <source>Assign interviews</source>
            <translation>Asignar entrevistas</translation>
        </message>
        <message>
            <source>State of interviews</source>
            <translation>Estado de entrevistas</translation>
        </message>
        <message>
            <source>Assign interviews to nobody</source>
            <translation>No asignar entrevistas a nadie</translation>
        </message>
    </context>
    <context>
        <name>alteri::AssumptionsDialog</name>
        <message>
            <source>What is assumed</source>
            <translation>Lo que se supone</translation>
        </message>
        <message>
            <source>Predictors and the effects that they would have, in units of the outcome. A predictor without a share of yes is a number with mean 0 and standard deviation 1.</source>
            <translation>Los predictores y los efectos que tendrían, en unidades de la variable dependiente. Un predictor sin proporción de sí es un número con media 0 y desviación típica 1.</translation>
        </message>
        <message>
            <source>Assume this</source>
            <translation>Suponer esto</translation>
        </message>
        <message>
            <source>Predictors</source>
            <translation>Predictores</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Predictor</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Same for all partners</source>
            <translation>Igual para todos los contactos</translation>
        </message>
        <message>
            <source>Share of yes</source>
            <translation>Proporción de sí</translation>
        </message>
        <message>
            <source>Add predictor</source>
            <translation>Añadir predictor</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>ordered categories</source>
            <translation>categorías ordenadas</translation>
        </message>
        <message>
            <source>How much of the variance that the predictors leave lies between egos</source>
            <translation>Qué parte de la varianza que dejan los predictores está entre los egos</translation>
        </message>
        <message>
            <source>The outcome is</source>
            <translation>La variable dependiente es</translation>
        </message>
        <message>
            <source>Shares of its categories</source>
            <translation>Proporciones de sus categorías</translation>
        </message>
        <message>
            <source>Standard deviation that the predictors leave</source>
            <translation>Desviación típica que dejan los predictores</translation>
        </message>
        <message>
            <source>Intraclass correlation (ICC)</source>
            <translation>Correlación intraclase (ICC)</translation>
        </message>
        <message>
            <source>Add a predictor: the power is that to find its effect.</source>
            <translation>Añada un predictor: la potencia es la de encontrar su efecto.</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>«%1» no es un número.</translation>
        </message>
        <message>
            <source>Write the shares of the categories, from the lowest to the highest; they add up to 1.</source>
            <translation>Escriba las proporciones de las categorías, de la más baja a la más alta; suman 1.</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeChoice</name>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>%1 (grouping of %2)</source>
            <translation>%1 (agrupación de %2)</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeForm</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Key in formulas and files</source>
            <translation>&amp;Clave en fórmulas y archivos</translation>
        </message>
        <message>
            <source>&amp;Scale</source>
            <translation>&amp;Escala</translation>
        </message>
        <message>
            <source>Ho&amp;lds</source>
            <translation>&amp;Vale</translation>
        </message>
        <message>
            <source>&amp;Hint for the interviewer</source>
            <translation>&amp;Indicación para la entrevista</translation>
        </message>
        <message>
            <source>An &amp;answer</source>
            <translation>Una &amp;respuesta</translation>
        </message>
        <message>
            <source>For the alter, the same on all maps</source>
            <translation>Para el álter, igual en todos los mapas</translation>
        </message>
        <message>
            <source>For each map anew</source>
            <translation>Para cada mapa por separado</translation>
        </message>
        <message>
            <source>Is expected, unless it is a text</source>
            <translation>Se espera, salvo en los textos</translation>
        </message>
        <message>
            <source>Is expected</source>
            <translation>Se espera</translation>
        </message>
        <message>
            <source>May stay open</source>
            <translation>Puede faltar</translation>
        </message>
        <message>
            <source>Enter writes the next category. Alt with an arrow moves it, Delete takes it away, and a list from elsewhere can be pasted, one category on each line.</source>
            <translation>Intro escribe la categoría siguiente. Alt con una flecha la mueve, Supr la quita, y se puede pegar una lista de otro sitio, una categoría por línea.</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>&amp;Unidad</translation>
        </message>
        <message>
            <source>S&amp;mallest number expected</source>
            <translation>Número &amp;mínimo esperado</translation>
        </message>
        <message>
            <source>It means</source>
            <translation>Significa</translation>
        </message>
        <message>
            <source>Lar&amp;gest number expected</source>
            <translation>Número má&amp;ximo esperado</translation>
        </message>
        <message>
            <source>&amp;Decimals</source>
            <translation>&amp;Decimales</translation>
        </message>
        <message>
            <source>Asks &amp;for</source>
            <translation>&amp;Pregunta por</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>Escriba su nombre y pulse Intro</translation>
        </message>
        <message>
            <source>Change attribute %1</source>
            <translation>Cambiar el atributo %1</translation>
        </message>
        <message>
            <source>Add attribute %1</source>
            <translation>Añadir el atributo %1</translation>
        </message>
        <message>
            <source>Change the scale of %1</source>
            <translation>Cambiar la escala de %1</translation>
        </message>
        <message>
            <source>Change how precise %1 is</source>
            <translation>Cambiar la precisión de %1</translation>
        </message>
        <message>
            <source>Say %1 for each map</source>
            <translation>Indicar %1 para cada mapa</translation>
        </message>
        <message>
            <source>Say %1 for all maps</source>
            <translation>Indicar %1 para todos los mapas</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>Puede revelar quién es alguien</translation>
        </message>
        <message>
            <source>Offers as no answer: %1</source>
            <translation>Ofrece como no respuesta: %1</translation>
        </message>
        <message>
            <source>Offers as no answer</source>
            <translation>Ofrece como no respuesta</translation>
        </message>
        <message>
            <source>Is listed on the page on data protection</source>
            <translation>Figura en la página sobre protección de datos</translation>
        </message>
        <message>
            <source>Ke&amp;y for yes</source>
            <translation>&amp;Tecla para sí</translation>
        </message>
        <message>
            <source>The same letter as a capital stands for no. An empty field takes the letter that is found.</source>
            <translation>La misma letra en mayúscula significa no. Un campo vacío toma la letra encontrada.</translation>
        </message>
        <message>
            <source>&amp;Question as it is asked</source>
            <translation>&amp;Pregunta tal como se hace</translation>
        </message>
        <message>
            <source>Change categories</source>
            <translation>Cambiar las categorías</translation>
        </message>
        <message>
            <source>&amp;Earliest date expected</source>
            <translation>F&amp;echa más temprana esperada</translation>
        </message>
        <message>
            <source>La&amp;test date expected</source>
            <translation>Fecha más &amp;tardía esperada</translation>
        </message>
        <message>
            <source>2010, 2010-05 or 2010-05-31</source>
            <translation>2010, 2010-05 o 2010-05-31</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributePreview</name>
        <message>
            <source>Show it so on maps</source>
            <translation>Mostrarlo así en los mapas</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Takes the place of what maps show by the same colour, symbol, badge or size now</source>
            <translation>Ocupa el lugar de lo que los mapas muestran ahora con el mismo color, símbolo, distintivo o tamaño</translation>
        </message>
        <message>
            <source>Show %1 on maps</source>
            <translation>Mostrar %1 en los mapas</translation>
        </message>
        <message>
            <source>Maps do not show answers to it.</source>
            <translation>Los mapas no muestran sus respuestas.</translation>
        </message>
        <message>
            <source>On maps and in their legend:</source>
            <translation>En los mapas y en su leyenda:</translation>
        </message>
        <message>
            <source>Maps do not show it yet; on them it could look like this:</source>
            <translation>Los mapas no lo muestran todavía; en ellos podría verse así:</translation>
        </message>
    </context>
    <context>
        <name>alteri::AttributeTree</name>
        <message>
            <source>Attributes</source>
            <translation>Atributos</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Álter</translation>
        </message>
        <message>
            <source>Tie to ego, for each map</source>
            <translation>Relación con ego, por mapa</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>Relación entre álteres</translation>
        </message>
        <message>
            <source>Kinds of ties</source>
            <translation>Tipos de relaciones</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>Dirigida →</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>No dirigida</translation>
        </message>
    </context>
    <context>
        <name>alteri::BackupsDialog</name>
        <message>
            <source>When a study is closed in which much was done, write a backup</source>
            <translation>Al cerrar un estudio en el que se ha trabajado mucho, escribir una copia de seguridad</translation>
        </message>
        <message>
            <source>Beside each study</source>
            <translation>Junto a cada estudio</translation>
        </message>
        <message>
            <source>There is no backup of this study here yet.</source>
            <translation>Aquí aún no hay ninguna copia de seguridad de este estudio.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Every change is on the disk at once. Backups are for what befalls the file itself: it is deleted, or its disk fails. The last %1 of each study are kept. Those of protected studies are protected.</source>
            <translation>Cada cambio está de inmediato en el disco. Las copias de seguridad son para lo que le ocurra al propio archivo: que se elimine o que falle su disco. Se conservan las últimas %1 de cada estudio. Las de los estudios protegidos están protegidas.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Folder:</source>
            <translation>Carpeta:</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Carpeta para copias de seguridad</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Mostrar la carpeta</translation>
        </message>
    </context>
    <context>
        <name>alteri::BatchPage</name>
        <message>
            <source>(a), (b), … before the titles</source>
            <translation>(a), (b), … delante de los títulos</translation>
        </message>
        <message>
            <source>Export these maps…</source>
            <translation>Exportar estos mapas…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Maps to export</source>
            <translation>Mapas que se exportan</translation>
        </message>
        <message>
            <source>One file for each map</source>
            <translation>Un archivo por mapa</translation>
        </message>
        <message>
            <source>Several maps on a page</source>
            <translation>Varios mapas en una página</translation>
        </message>
        <message>
            <source>Two maps side by side, (a) and (b)</source>
            <translation>Dos mapas uno junto a otro, (a) y (b)</translation>
        </message>
        <message>
            <source>{ego}, {code}, {map} and {n} are filled in</source>
            <translation>{ego}, {code}, {map} y {n} se sustituyen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>rows ×</source>
            <translation>filas ×</translation>
        </message>
        <message>
            <source>columns</source>
            <translation>columnas</translation>
        </message>
        <message>
            <source>As</source>
            <translation>En forma de</translation>
        </message>
        <message>
            <source>Names of files</source>
            <translation>Nombres de los archivos</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Choose exactly two maps</source>
            <translation>Elija exactamente dos mapas</translation>
        </message>
    </context>
    <context>
        <name>alteri::BinsStepPage</name>
        <message>
            <source>All partners</source>
            <translation>Todos los contactos</translation>
        </message>
        <message>
            <source>Not sorted yet</source>
            <translation>Sin clasificar todavía</translation>
        </message>
        <message>
            <source>No bin has the key %1</source>
            <translation>Ninguna casilla tiene la tecla %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryLooks</name>
        <message>
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>Rombo</translation>
        </message>
        <message>
            <source>Triangle</source>
            <translation>Triángulo</translation>
        </message>
        <message>
            <source>Triangle downwards</source>
            <translation>Triángulo hacia abajo</translation>
        </message>
        <message>
            <source>Pentagon</source>
            <translation>Pentágono</translation>
        </message>
        <message>
            <source>Hexagon</source>
            <translation>Hexágono</translation>
        </message>
        <message>
            <source>Cross</source>
            <translation>Cruz</translation>
        </message>
        <message>
            <source>Badge with plus</source>
            <translation>Distintivo con más</translation>
        </message>
        <message>
            <source>Badge with minus</source>
            <translation>Distintivo con menos</translation>
        </message>
        <message>
            <source>No badge</source>
            <translation>Sin distintivo</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>On maps the colours of “%1” and “%2” look alike, to some people at least.</source>
            <translation>En los mapas los colores de «%1» y «%2» se parecen, al menos para algunas personas.</translation>
        </message>
        <message>
            <source>Printed in grey, “%1” and “%2” look alike; different symbols would tell them apart.</source>
            <translation>Impresos en gris, «%1» y «%2» se parecen; símbolos distintos los diferenciarían.</translation>
        </message>
        <message>
            <source>“%1” and “%2” have the same symbol, and not both have a colour.</source>
            <translation>«%1» y «%2» tienen el mismo símbolo, y no ambos tienen color.</translation>
        </message>
        <message numerus="yes">
            <source>The same is true of %n other pairs.</source>
            <translation>
                <numerusform>Lo mismo ocurre con %n par más.</numerusform>
                <numerusform>Lo mismo ocurre con %n pares más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryModel</name>
        <message>
            <source>A retired category is not offered any more; answers that were given stay.</source>
            <translation>Una categoría retirada deja de ofrecerse; las respuestas dadas se conservan.</translation>
        </message>
        <message>
            <source>Who gives this answer is asked what it is: “other, namely …”.</source>
            <translation>A quien da esta respuesta se le pregunta qué es: «otro, a saber…».</translation>
        </message>
        <message>
            <source>New category…</source>
            <translation>Nueva categoría…</translation>
        </message>
        <message>
            <source>Add category %1</source>
            <translation>Añadir la categoría %1</translation>
        </message>
        <message>
            <source>Change category %1</source>
            <translation>Cambiar la categoría %1</translation>
        </message>
        <message>
            <source>Rename category %1</source>
            <translation>Cambiar el nombre de la categoría %1</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>Retirar la categoría %1</translation>
        </message>
        <message>
            <source>Offer category %1 again</source>
            <translation>Volver a ofrecer la categoría %1</translation>
        </message>
        <message>
            <source>Move category %1</source>
            <translation>Mover la categoría %1</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Símbolo</translation>
        </message>
        <message>
            <source>Namely</source>
            <translation>A saber</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>Retirada</translation>
        </message>
        <message>
            <source>The key that codes this answer. Write another letter to have that one; an empty field takes the one that is found.</source>
            <translation>La tecla que codifica esta respuesta. Escriba otra letra para tener esa; un campo vacío toma la encontrada.</translation>
        </message>
        <message>
            <source>Change the key of category %1</source>
            <translation>Cambiar la tecla de la categoría %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryPicker</name>
        <message>
            <source>Begin a name to add it</source>
            <translation>Empiece un nombre para añadirlo</translation>
        </message>
        <message>
            <source>Begin the name</source>
            <translation>Empiece el nombre</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Retirar: %1</translation>
        </message>
        <message>
            <source>“%1” is none of the categories, or several.</source>
            <translation>«%1» no es ninguna de las categorías, o es varias.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CategoryTable</name>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Paste categories</source>
            <translation>Pegar categorías</translation>
        </message>
        <message>
            <source>Retire category %1</source>
            <translation>Retirar la categoría %1</translation>
        </message>
        <message>
            <source>Delete category %1</source>
            <translation>Eliminar la categoría %1</translation>
        </message>
        <message>
            <source>Merge categories</source>
            <translation>Combinar categorías</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take the categories of %1</source>
            <translation>Tomar las categorías de %1</translation>
        </message>
        <message>
            <source>Split category %1</source>
            <translation>Dividir la categoría %1</translation>
        </message>
        <message>
            <source>Convert categories of %1</source>
            <translation>Convertir las categorías de %1</translation>
        </message>
        <message>
            <source>Make category %1</source>
            <translation>Crear la categoría %1</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>Cambiar &amp;nombre</translation>
        </message>
        <message>
            <source>&amp;Split…</source>
            <translation>&amp;Dividir…</translation>
        </message>
        <message>
            <source>&amp;Convert by a table…</source>
            <translation>Con&amp;vertir según una tabla…</translation>
        </message>
        <message>
            <source>What was sai&amp;d to it…</source>
            <translation>&amp;Qué se especificó…</translation>
        </message>
        <message>
            <source>&amp;Take those of</source>
            <translation>&amp;Tomar las de</translation>
        </message>
        <message>
            <source>&amp;Import from a table…</source>
            <translation>&amp;Importar de una tabla…</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>&amp;Subir</translation>
        </message>
        <message>
            <source>&amp;Paste a list</source>
            <translation>&amp;Pegar una lista</translation>
        </message>
        <message>
            <source>De&amp;lete…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message>
            <source>Sort categories</source>
            <translation>Ordenar las categorías</translation>
        </message>
        <message>
            <source>Propose colours and symbols</source>
            <translation>Proponer colores y símbolos</translation>
        </message>
        <message>
            <source>S&amp;ort</source>
            <translation>&amp;Ordenar</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>Por código</translation>
        </message>
        <message>
            <source>The other way round</source>
            <translation>Al revés</translation>
        </message>
        <message>
            <source>&amp;Merge into…</source>
            <translation>&amp;Unir con…</translation>
        </message>
        <message>
            <source>Move do&amp;wn</source>
            <translation>Mover a&amp;bajo</translation>
        </message>
        <message>
            <source>Propose colours and s&amp;ymbols</source>
            <translation>Proponer colores y s&amp;ímbolos</translation>
        </message>
        <message>
            <source>Gives those that have none colours and symbols that can be told apart, also in grey and with colour blindness</source>
            <translation>Da a las que no tienen colores y símbolos que se distinguen, también en gris y con daltonismo</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellDelegate</name>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Codes with semicolons between them</source>
            <translation>Códigos separados por punto y coma</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Sin rellenar</translation>
        </message>
    </context>
    <context>
        <name>alteri::CellEditText</name>
        <message>
            <source>Rename ego</source>
            <translation>Cambiar nombre del ego</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>Cambiar nombre del mapa</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Cambiar nombre del álter</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Escribir nota</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>Codificar %1</translation>
        </message>
        <message>
            <source>A name cannot be empty.</source>
            <translation>Un nombre no puede estar vacío.</translation>
        </message>
        <message>
            <source>“%1” is no answer. %2</source>
            <translation>«%1» no es una respuesta. %2</translation>
        </message>
        <message>
            <source>“%1” is not a number. Write it as 12 or 0.5.</source>
            <translation>«%1» no es un número. Escríbalo como 12 o 0,5.</translation>
        </message>
        <message>
            <source>“%1” is not a date. %2</source>
            <translation>«%1» no es una fecha. %2</translation>
        </message>
        <message>
            <source>“%1” is no category. %2</source>
            <translation>«%1» no es una categoría. %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::CentringDialog</name>
        <message>
            <source>Change centred column</source>
            <translation>Cambiar columna centrada</translation>
        </message>
        <message>
            <source>Centre variables</source>
            <translation>Centrar variables</translation>
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
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Name of the new column</source>
            <translation>Nombre de la nueva columna</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Centre at the grand mean: value less the mean of all</source>
            <translation>Centrar en la media general: valor menos la media de todos</translation>
        </message>
        <message>
            <source>Centre at ego’s mean: value less the mean of ego’s ties (variables of ties)</source>
            <translation>Centrar en la media de ego: valor menos la media de las relaciones de ego (variables de las relaciones)</translation>
        </message>
        <message>
            <source>Ego’s mean itself, as a variable of ego (variables of ties)</source>
            <translation>La propia media de ego, como variable de ego (variables de las relaciones)</translation>
        </message>
        <message>
            <source>%1, centred</source>
            <translation>%1, centrada</translation>
        </message>
        <message>
            <source>%1, centred within egos</source>
            <translation>%1, centrada dentro de los egos</translation>
        </message>
        <message>
            <source>%1, mean of ego</source>
            <translation>%1, media de ego</translation>
        </message>
        <message>
            <source>Tick the variables to centre; double-click a name to change it.</source>
            <translation>Marque las variables que quiere centrar; haga doble clic en un nombre para cambiarlo.</translation>
        </message>
        <message>
            <source>Tick one variable.</source>
            <translation>Marque una variable.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheatSheet</name>
        <message>
            <source>No answer (in the line, or when asked)</source>
            <translation>Sin respuesta (en la línea, o cuando se pregunta)</translation>
        </message>
        <message>
            <source>Naming and finding</source>
            <translation>Nombrar y encontrar</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Name a partner, or just type its name</source>
            <translation>Nombrar un contacto, o simplemente escribir su nombre</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Next open partner; with Shift the one before</source>
            <translation>Siguiente contacto por completar; con Mayús, el anterior</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Placing</source>
            <translation>Colocar</translation>
        </message>
        <message>
            <source>Along the ring</source>
            <translation>A lo largo del anillo</translation>
        </message>
        <message>
            <source>To the next ring inwards or outwards</source>
            <translation>Al anillo siguiente, hacia dentro o hacia fuera</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retroceso</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Quitar del mapa</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Ctrl+A</source>
            <translation>Ctrl+A</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>Conectar todos los seleccionados</translation>
        </message>
        <message>
            <source>F4</source>
            <translation>F4</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>Dibujar relaciones</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>While dragging: exactly here; on the paper: lasso</source>
            <translation>Al arrastrar: exactamente aquí; sobre el papel: lazo</translation>
        </message>
        <message>
            <source>Ctrl+Shift+K</source>
            <translation>Ctrl+Mayús+K</translation>
        </message>
    </context>
    <context>
        <name>alteri::CheckText</name>
        <message>
            <source>%1 of %2 egos have one tie only.</source>
            <translation>%1 de %2 egos tienen una sola relación.</translation>
        </message>
        <message>
            <source>“%1” of %2 does not occur and is left out.</source>
            <translation>«%1» de %2 no aparece y se deja fuera.</translation>
        </message>
        <message>
            <source>“%1” of %2 occurs in one tie only.</source>
            <translation>«%1» de %2 aparece en una sola relación.</translation>
        </message>
        <message>
            <source>All %1 ties of “%2” (%3) have the same outcome.</source>
            <translation>Las %1 relaciones con «%2» (%3) tienen todas el mismo resultado.</translation>
        </message>
        <message>
            <source>%1 partners are named by several egos (%2 of %3 ties), such as %4.</source>
            <translation>%1 contactos son nombrados por varios egos (%2 de %3 relaciones), por ejemplo %4.</translation>
        </message>
        <message>
            <source>%1 egos have ties on several maps (%2 of %3 ties).</source>
            <translation>%1 egos tienen relaciones en varios mapas (%2 de %3 relaciones).</translation>
        </message>
        <message>
            <source>“%1” has two values only (yes and no) and is fitted as a number.</source>
            <translation>«%1» solo tiene dos valores (sí y no) y se ajusta como un número.</translation>
        </message>
        <message>
            <source>“%1” has %2 steps only and is fitted as a number.</source>
            <translation>«%1» solo tiene %2 grados y se ajusta como un número.</translation>
        </message>
        <message>
            <source>“%1” is left out: other terms determine it.</source>
            <translation>«%1» se deja fuera: otros términos lo determinan.</translation>
        </message>
        <message>
            <source>“%1” is the same for all ties and is left out.</source>
            <translation>«%1» es igual en todas las relaciones y se deja fuera.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>Un efecto aleatorio no tiene varianza (ajuste singular).</translation>
        </message>
        <message>
            <source>The search for the variances did not arrive; the estimates may be wrong.</source>
            <translation>La búsqueda de las varianzas no llegó a término; las estimaciones pueden ser erróneas.</translation>
        </message>
        <message>
            <source>No tie has the outcome %1; the model does without.</source>
            <translation>Ninguna relación tiene el resultado %1; el modelo prescinde de él.</translation>
        </message>
        <message>
            <source>The counts vary no more than Poisson's do; the model is Poisson's.</source>
            <translation>Los recuentos no varían más que los de Poisson; el modelo es de Poisson.</translation>
        </message>
        <message>
            <source>With fewer than 10 egos for each predictor of egos and networks, their standard errors tend to be too small; use REML and few predictors.</source>
            <translation>Con menos de 10 egos por cada predictor de egos y redes, sus errores estándar tienden a ser demasiado pequeños; use REML y pocos predictores.</translation>
        </message>
        <message>
            <source>They tell nothing about differences within egos; the model stays valid.</source>
            <translation>No dicen nada sobre las diferencias dentro de los egos; el modelo sigue siendo válido.</translation>
        </message>
        <message>
            <source>Nothing can be estimated for it in these ties.</source>
            <translation>No se puede estimar nada para ello en estas relaciones.</translation>
        </message>
        <message>
            <source>Its estimate rests on a single tie; group it with another category.</source>
            <translation>Su estimación se apoya en una sola relación; agrúpela con otra categoría.</translation>
        </message>
        <message>
            <source>Without variance within the category its standard error rests on the others; group it with another category.</source>
            <translation>Sin varianza dentro de la categoría, su error estándar se apoya en las demás; agrúpela con otra categoría.</translation>
        </message>
        <message>
            <source>The limit is a variance inflation of 5 (for several columns by the root of the generalized one, Fox and Monette 1992). Leave a term out, or centre the variables of an interaction.</source>
            <translation>El límite es una inflación de la varianza de 5 (con varias columnas, según la raíz de la generalizada, Fox y Monette 1992). Omita un término, o centre las variables de una interacción.</translation>
        </message>
        <message>
            <source>Ties that miss one of the model's variables are left out. If they differ from the others, estimates are biased.</source>
            <translation>Las relaciones a las que falta alguna variable del modelo se dejan fuera. Si difieren de las demás, las estimaciones están sesgadas.</translation>
        </message>
        <message>
            <source>Networks overlap, so ties of different egos are not independent; a second random part for partners, (1 | alter), can be considered.</source>
            <translation>Las redes se solapan, de modo que las relaciones de egos distintos no son independientes; cabe considerar una segunda parte aleatoria para los contactos, (1 | alter).</translation>
        </message>
        <message>
            <source>Ties of one map are more alike than those of other maps of ego, and the same partners come again; the model takes them for independent. Add (1 | %1) or (1 | alter), or choose one wave.</source>
            <translation>Las relaciones de un mapa se parecen más entre sí que a las de otros mapas de ego, y los mismos contactos se repiten; el modelo las toma por independientes. Añada (1 | %1) o (1 | alter), o elija una oleada.</translation>
        </message>
        <message>
            <source>Coefficients are differences in the share of yes; predictions may lie below 0 or above 1, and the residuals are not normal.</source>
            <translation>Los coeficientes son diferencias en la proporción de sí; las predicciones pueden quedar por debajo de 0 o por encima de 1, y los residuos no son normales.</translation>
        </message>
        <message>
            <source>The steps are taken for equally far apart; predictions lie between and beyond them.</source>
            <translation>Los grados se toman como equidistantes; las predicciones quedan entre ellos y más allá.</translation>
        </message>
        <message>
            <source>It cannot be estimated with these data; take it out of the model.</source>
            <translation>No se puede estimar con estos datos; quítelo del modelo.</translation>
        </message>
        <message>
            <source>The estimates are valid; a model without this random effect fits as well.</source>
            <translation>Las estimaciones son válidas; un modelo sin este efecto aleatorio se ajusta igual de bien.</translation>
        </message>
        <message>
            <source>Leave random effects out, or write || instead of |.</source>
            <translation>Omita efectos aleatorios, o escriba || en lugar de |.</translation>
        </message>
        <message>
            <source>Its estimate is %1. The other estimates are those without these ties and this term; group the category with another one.</source>
            <translation>Su estimación es %1. Las demás estimaciones son las obtenidas sin estas relaciones y sin este término; agrupe la categoría con otra.</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>infinita</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>infinita y negativa</translation>
        </message>
        <message>
            <source>Its threshold cannot be estimated; the other categories keep their order.</source>
            <translation>Su umbral no se puede estimar; las demás categorías conservan su orden.</translation>
        </message>
        <message>
            <source>Theta of the negative binomial distribution is infinite.</source>
            <translation>La theta de la distribución binomial negativa es infinita.</translation>
        </message>
        <message>
            <source>There are only %1 egos; at least 10 are wanted.</source>
            <translation>Solo hay %1 egos; se necesitan al menos 10.</translation>
        </message>
        <message>
            <source>%1 egos for %2 predictors of egos and networks: %3 each, at least 10 are wanted.</source>
            <translation>%1 egos para %2 predictores de egos y redes: %3 por cada uno, se necesitan al menos 10.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the highest outcome.</source>
            <translation>Las %1 relaciones con «%2» (valor %3) tienen todas el resultado más alto.</translation>
        </message>
        <message>
            <source>All %1 ties with “%2” (value %3) have the lowest outcome.</source>
            <translation>Las %1 relaciones con «%2» (valor %3) tienen todas el resultado más bajo.</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (VIF %2).</source>
            <translation>%1 es colineal con otros términos (VIF %2).</translation>
        </message>
        <message>
            <source>%1 is collinear with other terms (GVIF %2 per column).</source>
            <translation>%1 es colineal con otros términos (GVIF %2 por columna).</translation>
        </message>
        <message>
            <source>The interaction adds to it.</source>
            <translation>La interacción contribuye a ello.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2 ties (%3 %) are dropped for missing values (%4).</source>
            <translation>%1 de %2 relaciones (%3 %) se dejan fuera por valores perdidos (%4).</translation>
        </message>
        <message>
            <source>%1 networks for %2 predictors.</source>
            <translation>%1 redes para %2 predictores.</translation>
        </message>
        <message>
            <source>With fewer than 10 networks for each predictor, estimates are uncertain and R² is too high; use few predictors.</source>
            <translation>Con menos de 10 redes por predictor, las estimaciones son inciertas y R² es demasiado alto; use pocos predictores.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ChecksPanel</name>
        <message>
            <source>There are no models</source>
            <translation>No hay modelos</translation>
        </message>
        <message>
            <source>Models without an estimate could not be checked</source>
            <translation>Los modelos sin estimación no se pudieron comprobar</translation>
        </message>
        <message>
            <source>Models are being fitted</source>
            <translation>Los modelos se están ajustando</translation>
        </message>
        <message>
            <source>Nothing to watch</source>
            <translation>Nada que vigilar</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Qué hay que vigilar</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>Advertencia: %1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Nota: %1</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Conviene saber</translation>
        </message>
        <message numerus="yes">
            <source>To watch: %n warnings</source>
            <translation>
                <numerusform>Que vigilar: %n advertencia</numerusform>
                <numerusform>Que vigilar: %n advertencias</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ChooseTemplateDialog</name>
        <message>
            <source>Apply template</source>
            <translation>Aplicar plantilla</translation>
        </message>
        <message>
            <source>Next…</source>
            <translation>Siguiente…</translation>
        </message>
        <message>
            <source>Shows what comes in before anything does</source>
            <translation>Muestra lo que entra antes de que entre nada</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookDialog</name>
        <message>
            <source>Print codebook</source>
            <translation>Imprimir libro de códigos</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Codebook</source>
            <translation>Libro de códigos</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Valores separados por comas</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Hoja de cálculo</translation>
        </message>
        <message>
            <source>Export codebook</source>
            <translation>Exportar libro de códigos</translation>
        </message>
        <message>
            <source>%1 – codebook</source>
            <translation>%1 – libro de códigos</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookPrint</name>
        <message>
            <source>from %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>%1 (not offered any more)</source>
            <translation>%1 (ya no se ofrece)</translation>
        </message>
        <message>
            <source>%1 of %2 answered</source>
            <translation>%1 de %2 respondieron</translation>
        </message>
        <message>
            <source>open: %1</source>
            <translation>por completar: %1</translation>
        </message>
        <message>
            <source>may stay open</source>
            <translation>puede faltar</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>Tipos de relaciones entre álteres</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>dirigida</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>no dirigida</translation>
        </message>
        <message>
            <source>Codebook, %1</source>
            <translation>Libro de códigos, %1</translation>
        </message>
        <message>
            <source>offers no reason for a missing answer</source>
            <translation>no ofrece ningún motivo de no respuesta</translation>
        </message>
        <message>
            <source>offers as no answer: %1</source>
            <translation>ofrece como no respuesta: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookText</name>
        <message>
            <source>Write the year as 2026.</source>
            <translation>Escriba el año como 2026.</translation>
        </message>
        <message>
            <source>Write the month as 2026-01, or the year as 2026.</source>
            <translation>Escriba el mes como 2026-01, o el año como 2026.</translation>
        </message>
        <message>
            <source>Write the date as 2026-01-31, as 2026-01 or as 2026.</source>
            <translation>Escriba la fecha como 2026-01-31, como 2026-01 o como 2026.</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>No preguntado</translation>
        </message>
        <message>
            <source>Does not know</source>
            <translation>No sabe</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rehúsa responder</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>No procede</translation>
        </message>
        <message>
            <source>nominal</source>
            <translation>nominal</translation>
        </message>
        <message>
            <source>ordinal</source>
            <translation>ordinal</translation>
        </message>
        <message>
            <source>numeric</source>
            <translation>numérica</translation>
        </message>
        <message>
            <source>rating</source>
            <translation>valoración</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>date</source>
            <translation>fecha</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>sí o no</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>varias respuestas</translation>
        </message>
        <message>
            <source>long text</source>
            <translation>texto largo</translation>
        </message>
        <message>
            <source>The year</source>
            <translation>El año</translation>
        </message>
        <message>
            <source>The month, or the year alone</source>
            <translation>El mes, o solo el año</translation>
        </message>
        <message>
            <source>The day, or month or year alone</source>
            <translation>El día, o solo el mes o el año</translation>
        </message>
        <message>
            <source>yyyy</source>
            <translation>aaaa</translation>
        </message>
        <message>
            <source>yyyy-mm or yyyy</source>
            <translation>aaaa-mm o aaaa</translation>
        </message>
        <message>
            <source>yyyy-mm-dd, yyyy-mm or yyyy</source>
            <translation>aaaa-mm-dd, aaaa-mm o aaaa</translation>
        </message>
        <message>
            <source>ego</source>
            <translation>ego</translation>
        </message>
        <message>
            <source>alter</source>
            <translation>álter</translation>
        </message>
        <message>
            <source>tie</source>
            <translation>relación</translation>
        </message>
        <message>
            <source>tie between alteri</source>
            <translation>relación entre álteres</translation>
        </message>
        <message>
            <source>Write codes or names with semicolons between them, such as ar; de.</source>
            <translation>Escriba códigos o nombres separados por punto y coma, por ejemplo ar; de.</translation>
        </message>
        <message>
            <source>Write the code or the name of a category.</source>
            <translation>Escriba el código o el nombre de una categoría.</translation>
        </message>
        <message>
            <source>Write a whole number from %1 to %2.</source>
            <translation>Escriba un número entero de %1 a %2.</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>Escriba un número, por ejemplo 12 o 0,5.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Ninguna de ellas</translation>
        </message>
        <message>
            <source>Alter and tie (level 1)</source>
            <translation>Álter y relación (nivel 1)</translation>
        </message>
        <message>
            <source>Ego (level 2)</source>
            <translation>Ego (nivel 2)</translation>
        </message>
        <message>
            <source>Network (level 2)</source>
            <translation>Red (nivel 2)</translation>
        </message>
        <message>
            <source>Alter (level 1)</source>
            <translation>Álter (nivel 1)</translation>
        </message>
        <message>
            <source>Tie (level 1)</source>
            <translation>Relación (nivel 1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::CodebookWindow</name>
        <message>
            <source>Codebook</source>
            <translation>Libro de códigos</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Atributos</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Guion de la entrevista</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Add attribute</source>
            <translation>Añadir atributo</translation>
        </message>
        <message>
            <source>A new attribute of whom is selected in the list</source>
            <translation>Un nuevo atributo de aquello que está seleccionado en la lista</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Says first what uses the attribute</source>
            <translation>Indica primero qué usa el atributo</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Asks for the attribute earlier</source>
            <translation>Pregunta antes por el atributo</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Asks for the attribute later</source>
            <translation>Pregunta más tarde por el atributo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>Deshace el último cambio</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>Vuelve a hacer el cambio</translation>
        </message>
        <message>
            <source>Ties between partners are of one of these kinds. The kind of the ties that you draw is chosen above the map (F4). Select a kind to change it, or press “Add kind of tie” for a new one.</source>
            <translation>Las relaciones entre contactos son de uno de estos tipos. El tipo de las relaciones que dibuja se elige encima del mapa (F4). Seleccione un tipo para cambiarlo, o pulse «Añadir tipo de relación» para crear uno nuevo.</translation>
        </message>
        <message>
            <source>This study has no attributes yet. Choose at the left whom they are about, press “Add attribute” and write its name.</source>
            <translation>Este estudio no tiene atributos todavía. Elija a la izquierda a quién se refieren, pulse «Añadir atributo» y escriba su nombre.</translation>
        </message>
        <message>
            <source>Select an attribute to change it, or press “Add attribute” for a new one of this group.</source>
            <translation>Seleccione un atributo para cambiarlo, o pulse «Añadir atributo» para crear uno nuevo en este grupo.</translation>
        </message>
        <message>
            <source>Delete kind of tie</source>
            <translation>Eliminar tipo de relación</translation>
        </message>
        <message>
            <source>It cannot be deleted; remove these ties first.</source>
            <translation>No se puede eliminar; quite primero estas relaciones.</translation>
        </message>
        <message>
            <source>They ask about no kind of tie then.</source>
            <translation>Entonces no preguntan por ningún tipo de relación.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete attribute</source>
            <translation>Eliminar atributo</translation>
        </message>
        <message>
            <source>Delete attribute %1</source>
            <translation>Eliminar el atributo %1</translation>
        </message>
        <message>
            <source>Move kind of tie</source>
            <translation>Mover tipo de relación</translation>
        </message>
        <message>
            <source>Move attribute %1</source>
            <translation>Mover el atributo %1</translation>
        </message>
        <message>
            <source>Import categories</source>
            <translation>Importar categorías</translation>
        </message>
        <message numerus="yes">
            <source>%n categories were added; those that there were stay as they are.</source>
            <translation>
                <numerusform>Se añadió %n categoría; las que había quedan como están.</numerusform>
                <numerusform>Se añadieron %n categorías; las que había quedan como están.</numerusform>
            </translation>
        </message>
        <message>
            <source>The column “%1” means nothing here; columns are label, code, colour, symbol.</source>
            <translation>La columna «%1» no significa nada aquí; las columnas son label, code, colour, symbol.</translation>
        </message>
        <message>
            <source>Add kind of tie</source>
            <translation>Añadir tipo de relación</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientChart</name>
        <message>
            <source>No coefficient is chosen to be shown</source>
            <translation>No se ha elegido ningún coeficiente para mostrar</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>Estimación estandarizada</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>Estimación (b)</translation>
        </message>
        <message>
            <source>%1 with 95 % interval</source>
            <translation>%1 con intervalo del 95 %</translation>
        </message>
        <message>
            <source>%1 with 90 % interval</source>
            <translation>%1 con intervalo del 90 %</translation>
        </message>
        <message>
            <source>%1 with 90 % (thick) and 95 % (thin) intervals</source>
            <translation>%1 con intervalos del 90 % (grueso) y del 95 % (fino)</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPage</name>
        <message>
            <source>Coefficient plot</source>
            <translation>Gráfico de coeficientes</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and its coefficients are drawn here.</source>
            <translation>Este estudio no tiene modelos guardados. Cree uno en la página de modelos y sus coeficientes se dibujarán aquí.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPanel</name>
        <message>
            <source>Standardised</source>
            <translation>Estandarizado</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>Razones de odds y de tasas</translation>
        </message>
        <message>
            <source>Regression table below</source>
            <translation>Tabla de regresión debajo</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>Intervals</source>
            <translation>Intervalos</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Terms, in their order</source>
            <translation>Términos, en su orden</translation>
        </message>
        <message>
            <source>Chart, one scale</source>
            <translation>Gráfico, una escala</translation>
        </message>
        <message>
            <source>Print, with numbers</source>
            <translation>Impresión, con cifras</translation>
        </message>
        <message>
            <source>Chart: all models on one scale. Print: a scale for each block and columns of numbers.</source>
            <translation>Gráfico: todos los modelos en una escala. Impresión: una escala por bloque y columnas de cifras.</translation>
        </message>
        <message>
            <source>90 % and 95 %</source>
            <translation>90 % y 95 %</translation>
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
            <translation>En desviaciones típicas: b × DT(x) / DT(y), sobre las relaciones del modelo</translation>
        </message>
        <message>
            <source>Gives the numbers of models with a logit or log link as exp(b) in the print form</source>
            <translation>Da las cifras de los modelos con enlace logit o log como exp(b) en la forma impresa</translation>
        </message>
        <message>
            <source>Sets the regression table under the print form</source>
            <translation>Pone la tabla de regresión debajo de la forma impresa</translation>
        </message>
        <message>
            <source>Move the term up</source>
            <translation>Subir el término</translation>
        </message>
        <message>
            <source>Move the term down</source>
            <translation>Bajar el término</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientPrint</name>
        <message>
            <source>standardised estimates b × SD(x) / SD(y)</source>
            <translation>estimaciones estandarizadas b × DT(x) / DT(y)</translation>
        </message>
        <message>
            <source>estimates b</source>
            <translation>estimaciones b</translation>
        </message>
        <message>
            <source>Points: %1; lines: 95 % confidence intervals</source>
            <translation>Puntos: %1; líneas: intervalos de confianza del 95 %</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % confidence intervals</source>
            <translation>Puntos: %1; líneas: intervalos de confianza del 90 %</translation>
        </message>
        <message>
            <source>Points: %1; lines: 90 % (thick) and 95 % (thin) confidence intervals</source>
            <translation>Puntos: %1; líneas: intervalos de confianza del 90 % (gruesas) y del 95 % (finas)</translation>
        </message>
        <message>
            <source>; each block has its own scale</source>
            <translation>; cada bloque tiene su propia escala</translation>
        </message>
        <message>
            <source>Filled points and bold estimates: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>Puntos rellenos y estimaciones en negrita: el intervalo del 95 % excluye el cero (p &lt; 0,05, %1).</translation>
        </message>
        <message>
            <source>Filled points: the 95 % interval excludes zero (p &lt; .05, %1).</source>
            <translation>Puntos rellenos: el intervalo del 95 % excluye el cero (p &lt; 0,05, %1).</translation>
        </message>
        <message>
            <source>Places are those of b; the numbers of models with odds or rate ratios are exp(b), compared with 1.</source>
            <translation>Las posiciones son las de b; las cifras de los modelos con razones de odds o de tasas son exp(b), comparadas con 1.</translation>
        </message>
        <message>
            <source>Reference categories: %1.</source>
            <translation>Categorías de referencia: %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1).</source>
            <translation>Los modelos tienen variables dependientes distintas (%1).</translation>
        </message>
        <message>
            <source>The models have different outcomes (%1); each estimate is in units of its own outcome.</source>
            <translation>Los modelos tienen variables dependientes distintas (%1); cada estimación está en unidades de la suya.</translation>
        </message>
        <message>
            <source>Coefficients of the multilevel models</source>
            <translation>Coeficientes de los modelos multinivel</translation>
        </message>
        <message>
            <source>Coefficients of multilevel models of different outcomes</source>
            <translation>Coeficientes de modelos multinivel de variables dependientes distintas</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel model</source>
            <translation>%1: coeficientes del modelo multinivel</translation>
        </message>
        <message>
            <source>%1: coefficients of the multilevel models</source>
            <translation>%1: coeficientes de los modelos multinivel</translation>
        </message>
        <message>
            <source>Standardised estimate</source>
            <translation>Estimación estandarizada</translation>
        </message>
        <message>
            <source>Estimate (b)</source>
            <translation>Estimación (b)</translation>
        </message>
        <message>
            <source>b or exp(b)</source>
            <translation>b o exp(b)</translation>
        </message>
        <message>
            <source>90 % CI</source>
            <translation>IC del 90 %</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC del 95 %</translation>
        </message>
        <message>
            <source>Coefficients of models of different outcomes</source>
            <translation>Coeficientes de modelos de distintas variables dependientes</translation>
        </message>
        <message>
            <source>%1: coefficients of the model</source>
            <translation>%1: coeficientes del modelo</translation>
        </message>
        <message>
            <source>%1: coefficients of the models</source>
            <translation>%1: coeficientes de los modelos</translation>
        </message>
    </context>
    <context>
        <name>alteri::CoefficientText</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7</source>
            <translation>%1, %2: b = %3 (EE %4), intervalo del 95 % de %5 a %6, p = %7</translation>
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
            <translation>&amp;Usar como</translation>
        </message>
        <message>
            <source>A&amp;bout</source>
            <translation>So&amp;bre</translation>
        </message>
        <message>
            <source>S&amp;cale</source>
            <translation>&amp;Escala</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>E&amp;tiqueta</translation>
        </message>
        <message>
            <source>Column “%1”</source>
            <translation>Columna «%1»</translation>
        </message>
        <message>
            <source>The codebook has this attribute.</source>
            <translation>El libro de códigos tiene este atributo.</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Según lo detectado</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Según lo detectado: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnMenu</name>
        <message>
            <source>Structure</source>
            <translation>Estructura</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Hide all</source>
            <translation>Ocultar todo</translation>
        </message>
    </context>
    <context>
        <name>alteri::ColumnText</name>
        <message>
            <source>Grouping of “%1”:</source>
            <translation>Agrupación de «%1»:</translation>
        </message>
        <message>
            <source>%1 less the mean of all</source>
            <translation>%1 menos la media de todos</translation>
        </message>
        <message>
            <source>%1 less the mean of ego’s ties</source>
            <translation>%1 menos la media de las relaciones de ego</translation>
        </message>
        <message>
            <source>Mean of %1 over ego’s ties</source>
            <translation>Media de %1 en las relaciones de ego</translation>
        </message>
        <message>
            <source>Cannot be worked out: %1</source>
            <translation>No se puede calcular: %1</translation>
        </message>
        <message>
            <source>Computed from the data: cannot be edited here.</source>
            <translation>Calculado a partir de los datos: no se puede editar aquí.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CompareWindow</name>
        <message>
            <source>Show the first map behind the second</source>
            <translation>Mostrar el primer mapa detrás del segundo</translation>
        </message>
        <message>
            <source>Compare maps</source>
            <translation>Comparar mapas</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>%1 stayed, %2 entered (dashed green), %3 left (orange, struck out)</source>
            <translation>%1 permanecieron, %2 entraron (verde a trazos), %3 salieron (naranja, tachados)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ComputedDialog</name>
        <message>
            <source>Change computed column</source>
            <translation>Cambiar columna calculada</translation>
        </message>
        <message>
            <source>Computed column</source>
            <translation>Columna calculada</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>a short name for formulas, for example members_per_staff</source>
            <translation>un nombre corto para las fórmulas, por ejemplo members_per_staff</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>tal como se lee en las tablas</translation>
        </message>
        <message>
            <source>One value per ego</source>
            <translation>Un valor por ego</translation>
        </message>
        <message>
            <source>One value per network (map)</source>
            <translation>Un valor por red (mapa)</translation>
        </message>
        <message>
            <source>One value per tie</source>
            <translation>Un valor por relación</translation>
        </message>
        <message>
            <source>for example %1</source>
            <translation>por ejemplo %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Expression</source>
            <translation>Expresión</translation>
        </message>
        <message>
            <source>Variables (double-click to insert)</source>
            <translation>Variables (doble clic para insertar)</translation>
        </message>
        <message>
            <source>Functions</source>
            <translation>Funciones</translation>
        </message>
        <message>
            <source>Of all ties of an ego, those without a known value left out</source>
            <translation>De todas las relaciones de un ego, sin las que no tienen valor conocido</translation>
        </message>
        <message>
            <source>Missing where what goes in is missing</source>
            <translation>Perdido donde falta algo de lo que entra</translation>
        </message>
        <message>
            <source>What is missing makes the result missing. “and” and “or” are known where one side settles them, as in R: no and missing is no, yes or missing is yes. Functions of all ties of an ego leave out ties without a known value.</source>
            <translation>Lo que falta hace que falte el resultado. «and» y «or» son conocidos donde un lado los decide, como en R: no y perdido es no, sí o perdido es sí. Las funciones de todas las relaciones de un ego dejan fuera las relaciones sin valor conocido.</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Primeros valores</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>Categorías: %1</translation>
        </message>
        <message>
            <source>Give the column a name.</source>
            <translation>Dé un nombre a la columna.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>perdido</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valor</numerusform>
                <numerusform>%n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>min %1</source>
            <translation>mín. %1</translation>
        </message>
        <message>
            <source>max %1</source>
            <translation>máx. %1</translation>
        </message>
        <message>
            <source>mean %1</source>
            <translation>media %1</translation>
        </message>
        <message>
            <source>SD %1</source>
            <translation>DT %1</translation>
        </message>
        <message>
            <source>%1 missing for want of an answer</source>
            <translation>%1 perdidos por falta de respuesta</translation>
        </message>
        <message>
            <source>%1 missing for want of ties with a known value</source>
            <translation>%1 perdidos por falta de relaciones con valor conocido</translation>
        </message>
        <message>
            <source>%1 missing after division by zero</source>
            <translation>%1 perdidos tras una división por cero</translation>
        </message>
        <message>
            <source>%1 missing, the logarithm of zero or less</source>
            <translation>%1 perdidos, logaritmo de cero o menos</translation>
        </message>
        <message>
            <source>%1 missing, the root of a negative number</source>
            <translation>%1 perdidos, raíz de un número negativo</translation>
        </message>
        <message>
            <source>%1 missing, too large a number</source>
            <translation>%1 perdidos, número demasiado grande</translation>
        </message>
        <message>
            <source>Add computed column</source>
            <translation>Añadir columna calculada</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionDialog</name>
        <message>
            <source>Condition</source>
            <translation>Condición</translation>
        </message>
        <message>
            <source>All of these hold</source>
            <translation>Se cumplen todas estas</translation>
        </message>
        <message>
            <source>One of these holds</source>
            <translation>Se cumple una de estas</translation>
        </message>
        <message>
            <source>Add comparison</source>
            <translation>Añadir comparación</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>Qué se compara</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Number of partners with</source>
            <translation>Número de contactos con</translation>
        </message>
        <message>
            <source>Share of partners with</source>
            <translation>Proporción de contactos con</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Removes this comparison</source>
            <translation>Quita esta comparación</translation>
        </message>
        <message>
            <source>A comparison lacks its answer or a number. Fill it in, or remove it.</source>
            <translation>A una comparación le falta la respuesta o un número. Complétela o elimínela.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConditionEdit</name>
        <message>
            <source>Build…</source>
            <translation>Componer…</translation>
        </message>
        <message>
            <source>Builds the condition by menus</source>
            <translation>Compone la condición mediante menús</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>Menus cannot show this condition; change its text, or delete it.</source>
            <translation>Los menús no pueden mostrar esta condición; cambie su texto, o elimínela.</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condición</translation>
        </message>
    </context>
    <context>
        <name>alteri::ContradictionText</name>
        <message>
            <source>%1 was removed by %2 and came back, since %3 worked on it.</source>
            <translation>%1 fue eliminado por %2 y volvió, porque %3 trabajó en ello.</translation>
        </message>
        <message>
            <source>%1 was removed by %3 and stays, since %2 worked on it.</source>
            <translation>%1 fue eliminado por %3 y se conserva, porque %2 trabajó en ello.</translation>
        </message>
        <message>
            <source>%1: “%2” of %4 is “%3” now, since it was taken.</source>
            <translation>%1: «%2» de %4 es ahora «%3», porque ya estaba ocupado.</translation>
        </message>
        <message>
            <source>%1 differs: first %2, then %3.</source>
            <translation>%1 difiere: primero %2, luego %3.</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConversionDialog</name>
        <message>
            <source>Change the scale</source>
            <translation>Cambiar la escala</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Pasa a ser</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <source>cannot be converted</source>
            <translation>no convertible</translation>
        </message>
        <message>
            <source>The scale becomes “%1”.</source>
            <translation>La escala pasa a ser «%1».</translation>
        </message>
        <message>
            <source>The grouping “%1” is deleted.</source>
            <translation>La agrupación «%1» se elimina.</translation>
        </message>
        <message>
            <source>The map design “%1” shows it no more.</source>
            <translation>El diseño de mapa «%1» ya no lo muestra.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) cannot be converted and will be missing.</source>
            <translation>
                <numerusform>%n respuesta no se puede convertir y pasará a ser perdida.</numerusform>
                <numerusform>%n respuestas no se pueden convertir y pasarán a ser perdidas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Convert and clear the others</source>
            <translation>Convertir y borrar las demás</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <source>Ask for less of a date</source>
            <translation>Preguntar por una fecha menos precisa</translation>
        </message>
        <message>
            <source>What is more precise than that is taken off the answers.</source>
            <translation>Lo que sea más preciso se quita de las respuestas.</translation>
        </message>
        <message>
            <source>What holds for whom</source>
            <translation>Qué vale para quién</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Álter</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message numerus="yes">
            <source>%n alter(i) are on no map, so that their answer would be lost.</source>
            <translation>
                <numerusform>%n álter no está en ningún mapa, de modo que su respuesta se perdería.</numerusform>
                <numerusform>%n álteres no están en ningún mapa, de modo que sus respuestas se perderían.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say it per map</source>
            <translation>Indicar por mapa</translation>
        </message>
        <message numerus="yes">
            <source>The maps of %n alter(i) contradict each other.</source>
            <translation>
                <numerusform>Los mapas de %n álter se contradicen.</numerusform>
                <numerusform>Los mapas de %n álteres se contradicen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Latest map wins</source>
            <translation>Vale el mapa más reciente</translation>
        </message>
        <message>
            <source>Earliest map wins</source>
            <translation>Vale el mapa más antiguo</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
    </context>
    <context>
        <name>alteri::ConvertCategoriesDialog</name>
        <message>
            <source>Convert categories</source>
            <translation>Convertir categorías</translation>
        </message>
        <message>
            <source>Choose or write what each category becomes. Those that get the same name become one, and their answers go along.</source>
            <translation>Elija o escriba en qué se convierte cada categoría. Las que reciben el mismo nombre pasan a ser una, y sus respuestas las acompañan.</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>How many answers</source>
            <translation>Cuántas respuestas</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Pasa a ser</translation>
        </message>
        <message>
            <source>What “%1” becomes</source>
            <translation>En qué se convierte «%1»</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <source>%1 categories become %2.</source>
            <translation>%1 categorías pasan a ser %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n respuesta pasa a otra categoría.</numerusform>
                <numerusform>%n respuestas pasan a otra categoría.</numerusform>
            </translation>
        </message>
        <message>
            <source>The codes are numbered anew.</source>
            <translation>Los códigos se numeran de nuevo.</translation>
        </message>
        <message>
            <source>Every category needs a name.</source>
            <translation>Cada categoría necesita un nombre.</translation>
        </message>
    </context>
    <context>
        <name>alteri::CrossTablePage</name>
        <message>
            <source>Variable of the rows</source>
            <translation>Variable de las filas</translation>
        </message>
        <message>
            <source>Variable of the columns</source>
            <translation>Variable de las columnas</translation>
        </message>
        <message>
            <source>Cross table</source>
            <translation>Tabla cruzada</translation>
        </message>
        <message>
            <source>What the cells show</source>
            <translation>Contenido de las celdas</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <source>Row %</source>
            <translation>% de fila</translation>
        </message>
        <message>
            <source>Column %</source>
            <translation>% de columna</translation>
        </message>
        <message>
            <source>% of all</source>
            <translation>% del total</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Intercambiar</translation>
        </message>
        <message>
            <source>Makes rows columns and columns rows</source>
            <translation>Convierte las filas en columnas y las columnas en filas</translation>
        </message>
        <message>
            <source>Rows:</source>
            <translation>Filas:</translation>
        </message>
        <message>
            <source>Columns:</source>
            <translation>Columnas:</translation>
        </message>
        <message>
            <source>Show:</source>
            <translation>Mostrar:</translation>
        </message>
        <message>
            <source>This study has no variables with categories yet.</source>
            <translation>Este estudio no tiene todavía variables con categorías.</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataBar</name>
        <message>
            <source>Search all columns shown</source>
            <translation>Buscar en todas las columnas mostradas</translation>
        </message>
        <message>
            <source>Finds rows in which a column shown contains the text (%1)</source>
            <translation>Encuentra las filas en las que una columna mostrada contiene el texto (%1)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Chooses the columns that are shown</source>
            <translation>Elige las columnas que se muestran</translation>
        </message>
        <message>
            <source>Take the filter away: %1</source>
            <translation>Quitar el filtro: %1</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Shows all rows again</source>
            <translation>Muestra de nuevo todas las filas</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataExport</name>
        <message>
            <source>Data…</source>
            <translation>Datos…</translation>
        </message>
        <message>
            <source>Writes egos, alteri and ties for Excel, R, SPSS, Stata, Gephi and other programs, or as an archive</source>
            <translation>Escribe egos, álteres y relaciones para Excel, R, SPSS, Stata, Gephi y otros programas, o como archivo de depósito</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Exportar datos</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataPage</name>
        <message>
            <source>Show on map</source>
            <translation>Mostrar en el mapa</translation>
        </message>
        <message>
            <source>Goes to the map of this row and selects the alter</source>
            <translation>Va al mapa de esta fila y selecciona el álter</translation>
        </message>
        <message>
            <source>Goes to the map of this row</source>
            <translation>Va al mapa de esta fila</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copies the cells selected with their headings, for a spreadsheet</source>
            <translation>Copia las celdas seleccionadas con sus encabezados, para una hoja de cálculo</translation>
        </message>
        <message>
            <source>Export labels…</source>
            <translation>Exportar etiquetas…</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with labels, as CSV, TSV, HTML, Markdown or LaTeX</source>
            <translation>Escribe las filas y columnas mostradas, con etiquetas, como CSV, TSV, HTML, Markdown o LaTeX</translation>
        </message>
        <message>
            <source>Export codes…</source>
            <translation>Exportar códigos…</translation>
        </message>
        <message>
            <source>Writes the rows and columns shown, with codes, as CSV or TSV</source>
            <translation>Escribe las filas y columnas mostradas, con códigos, como CSV o TSV</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 de %2 filas</translation>
        </message>
        <message>
            <source>%1 rows so far, reading: %2 %</source>
            <translation>%1 filas hasta ahora, leído: %2 %</translation>
        </message>
        <message>
            <source>This row is on no map.</source>
            <translation>Esta fila no está en ningún mapa.</translation>
        </message>
        <message>
            <source>Select a row first.</source>
            <translation>Seleccione primero una fila.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n fila copiada</numerusform>
                <numerusform>%n filas copiadas</numerusform>
            </translation>
        </message>
        <message>
            <source>The study is still being read. Export when all rows are here.</source>
            <translation>El estudio aún se está leyendo. Exporte cuando estén todas las filas.</translation>
        </message>
        <message>
            <source>Export codes</source>
            <translation>Exportar códigos</translation>
        </message>
        <message>
            <source>Export labels</source>
            <translation>Exportar etiquetas</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataProtectionDialog</name>
        <message>
            <source>Data protection</source>
            <translation>Protección de datos</translation>
        </message>
        <message>
            <source>Copy text for an ethics board</source>
            <translation>Copiar texto para un comité de ética</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>The text is in the clipboard.</source>
            <translation>El texto está en el portapapeles.</translation>
        </message>
        <message>
            <source>%1 – data protection</source>
            <translation>%1 – protección de datos</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
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
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Álter</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>Nota sobre el mapa</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>Nota sobre la relación</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>Nota sobre el álter</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>%1 or more</source>
            <translation>%1 o más</translation>
        </message>
        <message>
            <source>%1 or less</source>
            <translation>%1 o menos</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Álteres</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <source>ties</source>
            <translation>relaciones</translation>
        </message>
        <message>
            <source>alteri</source>
            <translation>álteres</translation>
        </message>
        <message>
            <source>egos</source>
            <translation>egos</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>redes</translation>
        </message>
        <message>
            <source>Ego code</source>
            <translation>Código de ego</translation>
        </message>
        <message>
            <source>Alter code</source>
            <translation>Código de álter</translation>
        </message>
        <message>
            <source>Number of alteri</source>
            <translation>Número de álteres</translation>
        </message>
        <message>
            <source>%1 (grouped)</source>
            <translation>%1 (agrupado)</translation>
        </message>
        <message>
            <source>%1, namely</source>
            <translation>%1, a saber</translation>
        </message>
        <message>
            <source>%1 (ego)</source>
            <translation>%1 (ego)</translation>
        </message>
        <message>
            <source>undefined</source>
            <translation>no definido</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>sin valor</translation>
        </message>
        <message>
            <source>contains “%1”</source>
            <translation>contiene «%1»</translation>
        </message>
        <message>
            <source>with a value</source>
            <translation>con valor</translation>
        </message>
        <message>
            <source>with an answer</source>
            <translation>con respuesta</translation>
        </message>
    </context>
    <context>
        <name>alteri::DataView</name>
        <message>
            <source>Double-click to show on the map</source>
            <translation>Doble clic para mostrar en el mapa</translation>
        </message>
        <message>
            <source>Show on map</source>
            <translation>Mostrar en el mapa</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Not filled in</source>
            <translation>Sin rellenar</translation>
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
                <numerusform>n = %n red</numerusform>
                <numerusform>n = %n redes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n alteri</source>
            <translation>
                <numerusform>n = %n álter</numerusform>
                <numerusform>n = %n álteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>n = %n ties</source>
            <translation>
                <numerusform>n = %n relación</numerusform>
                <numerusform>n = %n relaciones</numerusform>
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
            <translation>Contados en la fila</translation>
        </message>
        <message>
            <source>χ²(%1) = %2, p %3, Cramér’s V = %4; %5.</source>
            <translation>χ²(%1) = %2, p %3, V de Cramér = %4; %5.</translation>
        </message>
        <message>
            <source>%1. There is no test: a table needs two rows and two columns that occur.</source>
            <translation>%1. No hay prueba: una tabla necesita dos filas y dos columnas que aparezcan.</translation>
        </message>
        <message numerus="yes">
            <source>%n left out because a value is missing.</source>
            <translation>
                <numerusform>%n dejado fuera porque falta un valor.</numerusform>
                <numerusform>%n dejados fuera porque falta un valor.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 cells have an expected count below 5 (smallest %3): p is doubtful.</source>
            <translation>%1 de %2 celdas tienen un recuento esperado inferior a 5 (mínimo %3): p es dudoso.</translation>
        </message>
        <message>
            <source>The test takes networks for independent; those of one ego seldom are.</source>
            <translation>La prueba toma las redes por independientes; las de un mismo ego rara vez lo son.</translation>
        </message>
        <message>
            <source>The test takes alteri for independent; those of one ego seldom are.</source>
            <translation>La prueba toma los álteres por independientes; los de un mismo ego rara vez lo son.</translation>
        </message>
        <message>
            <source>The test takes ties for independent; ties of one ego seldom are.</source>
            <translation>La prueba toma las relaciones por independientes; las de un mismo ego rara vez lo son.</translation>
        </message>
        <message>
            <source>(no answer)</source>
            <translation>(sin respuesta)</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Álteres</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>Known values, or cases in the category</source>
            <translation>Valores conocidos, o casos en la categoría</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Of the known values</source>
            <translation>De los valores conocidos</translation>
        </message>
        <message>
            <source>Mean (SD)</source>
            <translation>Media (DT)</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Rango</translation>
        </message>
        <message>
            <source>By a variable of ego</source>
            <translation>Según una variable de ego</translation>
        </message>
        <message>
            <source>n = %1, %2 missing</source>
            <translation>n = %1, %2 perdidos</translation>
        </message>
        <message>
            <source>, mean %1</source>
            <translation>, media %1</translation>
        </message>
        <message>
            <source>, SD %1</source>
            <translation>, DT %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>Occurrences of the category</source>
            <translation>Apariciones de la categoría</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Proporción (%)</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>DT</translation>
        </message>
        <message>
            <source>Standard deviation with n − 1</source>
            <translation>Desviación típica con n − 1</translation>
        </message>
        <message>
            <source>Min</source>
            <translation>Mín.</translation>
        </message>
        <message>
            <source>Max</source>
            <translation>Máx.</translation>
        </message>
        <message>
            <source>Known values</source>
            <translation>Valores conocidos</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Perdidos</translation>
        </message>
        <message>
            <source>For any reason, or undefined</source>
            <translation>Por cualquier motivo, o no definidos</translation>
        </message>
        <message>
            <source>Missing for this reason</source>
            <translation>Perdidos por este motivo</translation>
        </message>
        <message>
            <source>Missing without a reason</source>
            <translation>Perdidos sin motivo indicado</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesignDialog</name>
        <message>
            <source>Map design</source>
            <translation>Diseño del mapa</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>Symbol</source>
            <translation>Símbolo</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>Distintivo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Contorno</translation>
        </message>
        <message>
            <source>Change map design</source>
            <translation>Cambiar el diseño del mapa</translation>
        </message>
        <message numerus="yes">
            <source>%n categories have no colour and look the same. The codebook (Ctrl+B) proposes colours: Change categories.</source>
            <translation>
                <numerusform>%n categoría no tiene color. El libro de códigos (Ctrl+B) propone colores: Cambiar las categorías.</numerusform>
                <numerusform>%n categorías no tienen color y se ven iguales. El libro de códigos (Ctrl+B) propone colores: Cambiar las categorías.</numerusform>
            </translation>
        </message>
        <message>
            <source>Badge from</source>
            <translation>Distintivo desde</translation>
        </message>
    </context>
    <context>
        <name>alteri::DesktopText</name>
        <message>
            <source>Open study</source>
            <translation>Abrir estudio</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri);;All files (*)</source>
            <translation>Estudio de Alteri (*.alteri);;Todos los archivos (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n problems were found; nothing was changed.</source>
            <translation>
                <numerusform>Se encontró %n problema; no se ha cambiado nada.</numerusform>
                <numerusform>Se encontraron %n problemas; no se ha cambiado nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Leave without a copy</source>
            <translation>Dejar sin copia</translation>
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
            <translation>No hay valores conocidos.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectText</name>
        <message>
            <source>%1, %2 (95 % interval %3), other things equal.</source>
            <translation>%1, %2 (intervalo del 95 %: %3), en igualdad de las demás condiciones.</translation>
        </message>
        <message>
            <source>The data are compatible with no difference too (p = %1).</source>
            <translation>Los datos también son compatibles con que no haya diferencia (p = %1).</translation>
        </message>
        <message>
            <source>Where %1 come together, beyond the effect of each</source>
            <translation>Donde coinciden %1, más allá del efecto de cada uno</translation>
        </message>
        <message>
            <source>With each unit more of “%1”</source>
            <translation>Por cada unidad más de «%1»</translation>
        </message>
        <message>
            <source>With “%1” (%2), compared with the mean of the categories</source>
            <translation>Con «%1» (%2), en comparación con la media de las categorías</translation>
        </message>
        <message>
            <source>With “%1” instead of “%2” (%3)</source>
            <translation>Con «%1» en lugar de «%2» (%3)</translation>
        </message>
        <message>
            <source>the odds of a higher “%1” are %2 times as high for the same ego</source>
            <translation>las odds de un «%1» más alto se multiplican por %2 para el mismo ego</translation>
        </message>
        <message>
            <source>the odds of “%1” are %2 times as high for the same ego</source>
            <translation>las odds de «%1» se multiplican por %2 para el mismo ego</translation>
        </message>
        <message>
            <source>the mean of “%1” is %2 times as high</source>
            <translation>la media de «%1» se multiplica por %2</translation>
        </message>
        <message>
            <source>“%1” is %2 lower on the scale of the link</source>
            <translation>«%1» es %2 más bajo en la escala del enlace</translation>
        </message>
        <message>
            <source>“%1” is %2 higher on the scale of the link</source>
            <translation>«%1» es %2 más alto en la escala del enlace</translation>
        </message>
        <message>
            <source>“%1” is on average %2 lower</source>
            <translation>«%1» es de media %2 más bajo</translation>
        </message>
        <message>
            <source>“%1” is on average %2 higher</source>
            <translation>«%1» es de media %2 más alto</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EffectWarning</name>
        <message>
            <source>A ratio of odds is no ratio of probabilities; predicted probabilities show these.</source>
            <translation>Una razón de odds no es una razón de probabilidades; estas las muestran las probabilidades predichas.</translation>
        </message>
        <message>
            <source>A mean of ego tells egos apart; it says nothing about the ties of one ego.</source>
            <translation>Una media de ego distingue a unos egos de otros; no dice nada sobre las relaciones de un ego.</translation>
        </message>
        <message numerus="yes">
            <source>It rests on %n groups only, so that Wald's interval is too narrow.</source>
            <translation>
                <numerusform>Se apoya en solo %n grupo, de modo que el intervalo de Wald es demasiado estrecho.</numerusform>
                <numerusform>Se apoya en solo %n grupos, de modo que el intervalo de Wald es demasiado estrecho.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoChoice</name>
        <message>
            <source>All egos</source>
            <translation>Todos los egos</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoForm</name>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>The codebook has no attributes of egos yet.</source>
            <translation>El libro de códigos no tiene todavía atributos de egos.</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>«%1» no se guardó como %2: no es una respuesta posible.</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Sobre %1</translation>
        </message>
        <message>
            <source>%1 (%2 open)</source>
            <translation>%1 (%2 por completar)</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Not in the guide</source>
            <translation>Fuera del guion</translation>
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
                <numerusform>%1: %n álter</numerusform>
                <numerusform>%1: %n álteres</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential: the names of its partners are suggested in no other interview</source>
            <translation>Confidencial: los nombres de sus contactos no se sugieren en ninguna otra entrevista</translation>
        </message>
        <message>
            <source>%1, confidential</source>
            <translation>%1, confidencial</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alteri</source>
            <translation>Álteres</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>Cambiar nombre del ego</translation>
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
            <translation>Añadir un ego</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Formulario</translation>
        </message>
        <message>
            <source>Asks everything about the ego that is selected</source>
            <translation>Pregunta todo sobre el ego seleccionado</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>No ego yet. Add the first one, or import tables.</source>
            <translation>Todavía no hay ningún ego. Añada el primero o importe tablas.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EgoStepPage</name>
        <message>
            <source>The respondent agrees</source>
            <translation>La persona entrevistada da su consentimiento</translation>
        </message>
        <message>
            <source>What is open still</source>
            <translation>Lo que queda por completar</translation>
        </message>
        <message>
            <source>Agreed at %1; the wording is kept.</source>
            <translation>Consentimiento dado el %1; se conserva su redacción.</translation>
        </message>
        <message>
            <source>Agreed at %1 to another wording than this, which is kept. Take the tick away and set it again to agree to this one.</source>
            <translation>Consentimiento dado el %1 a otra redacción distinta de esta, que se conserva. Quite la marca y vuelva a ponerla para consentir a esta.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: %n por completar</numerusform>
                <numerusform>%1: %n por completar</numerusform>
            </translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Dar el consentimiento</translation>
        </message>
        <message>
            <source>Take the agreement back</source>
            <translation>Retirar el consentimiento</translation>
        </message>
        <message>
            <source>Remarks on the interview</source>
            <translation>Observaciones sobre la entrevista</translation>
        </message>
        <message>
            <source>Write remarks</source>
            <translation>Escribir observaciones</translation>
        </message>
    </context>
    <context>
        <name>alteri::EmptyTable</name>
        <message>
            <source>Show all rows</source>
            <translation>Mostrar todas las filas</translation>
        </message>
        <message>
            <source>No row has what you look for. Change the search or the filters, or show all rows.</source>
            <translation>Ninguna fila contiene lo que busca. Cambie la búsqueda o los filtros, o muestre todas las filas.</translation>
        </message>
        <message>
            <source>There are no egos yet. Add one on the map (Ctrl+E) or import tables (Ctrl+I).</source>
            <translation>Aún no hay egos. Añada uno en el mapa (Ctrl+E) o importe tablas (Ctrl+I).</translation>
        </message>
        <message>
            <source>No ego has a map yet.</source>
            <translation>Ningún ego tiene todavía un mapa.</translation>
        </message>
        <message>
            <source>No ego has named an alter yet. Name partners on the maps, and they appear here.</source>
            <translation>Ningún ego ha nombrado todavía un álter. Nombre contactos en los mapas y aparecerán aquí.</translation>
        </message>
    </context>
    <context>
        <name>alteri::EntryReading</name>
        <message>
            <source>“%1” may be: %2; write it as attribute=answer</source>
            <translation>«%1» puede ser: %2; escríbalo como atributo=respuesta</translation>
        </message>
        <message>
            <source>“%1”: %2 has its answer already</source>
            <translation>«%1»: %2 ya tiene su respuesta</translation>
        </message>
        <message>
            <source>“%1”: no attribute is called so</source>
            <translation>«%1»: ningún atributo se llama así</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2</source>
            <translation>«%1» no es una respuesta a %2</translation>
        </message>
        <message>
            <source>“%1” is no code</source>
            <translation>«%1» no es un código</translation>
        </message>
        <message>
            <source>Enter adds “%1”</source>
            <translation>Intro añade «%1»</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportDialog</name>
        <message>
            <source>Make what could identify people less exact</source>
            <translation>Hacer menos exacto lo que podría identificar a personas</translation>
        </message>
        <message>
            <source>Groupings, computed columns and measures of networks too</source>
            <translation>También agrupaciones, columnas calculadas y medidas de las redes</translation>
        </message>
        <message>
            <source>Export data</source>
            <translation>Exportar datos</translation>
        </message>
        <message>
            <source>Years stand for dates, rare categories are put together, and free texts are left out</source>
            <translation>Los años sustituyen a las fechas, las categorías raras se reúnen y los textos libres se omiten</translation>
        </message>
        <message>
            <source>First &amp;rows, as text tables</source>
            <translation>Primeras f&amp;ilas, como tablas de texto</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Formato</translation>
        </message>
        <message>
            <source>As is usual for the format</source>
            <translation>Lo habitual en el formato</translation>
        </message>
        <message>
            <source>&amp;Names</source>
            <translation>&amp;Nombres</translation>
        </message>
        <message>
            <source>As they are</source>
            <translation>Tal como son</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>Seudónimos</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>&amp;Categories</source>
            <translation>&amp;Categorías</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Códigos</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>&amp;Missing answers</source>
            <translation>Respuestas &amp;perdidas</translation>
        </message>
        <message>
            <source>Reasons in columns of their own</source>
            <translation>Motivos en columnas propias</translation>
        </message>
        <message>
            <source>Reasons as codes</source>
            <translation>Motivos como códigos</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>En blanco</translation>
        </message>
        <message>
            <source>&amp;Text tables</source>
            <translation>&amp;Tablas de texto</translation>
        </message>
        <message>
            <source>Commas between columns, decimal points</source>
            <translation>Comas entre columnas, puntos decimales</translation>
        </message>
        <message>
            <source>Semicolons between columns, decimal commas</source>
            <translation>Punto y coma entre columnas, comas decimales</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportFormatText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>Valores separados por comas</translation>
        </message>
        <message>
            <source>HTML table</source>
            <translation>Tabla HTML</translation>
        </message>
        <message>
            <source>Markdown table</source>
            <translation>Tabla Markdown</translation>
        </message>
        <message>
            <source>LaTeX table</source>
            <translation>Tabla LaTeX</translation>
        </message>
        <message>
            <source>Web page, for word processors</source>
            <translation>Página web, para procesadores de texto</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Hoja de cálculo</translation>
        </message>
    </context>
    <context>
        <name>alteri::ExportText</name>
        <message>
            <source>Text tables (CSV)</source>
            <translation>Tablas de texto (CSV)</translation>
        </message>
        <message>
            <source>egos, maps, alteri, ties, ties between alteri and codebook, a file each</source>
            <translation>egos, mapas, álteres, relaciones, relaciones entre álteres y libro de códigos, un archivo por cada uno</translation>
        </message>
        <message>
            <source>Workbook (Excel)</source>
            <translation>Libro (Excel)</translation>
        </message>
        <message>
            <source>the same tables as sheets of one workbook</source>
            <translation>las mismas tablas como hojas de un libro</translation>
        </message>
        <message>
            <source>SPSS</source>
            <translation>SPSS</translation>
        </message>
        <message>
            <source>the same tables with labels and missing values, a file each</source>
            <translation>las mismas tablas con etiquetas y valores perdidos, un archivo por cada una</translation>
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
            <translation>tres tablas de texto y un script que crea un objeto egor</translation>
        </message>
        <message>
            <source>R data</source>
            <translation>Datos de R</translation>
        </message>
        <message>
            <source>text tables and a script that makes a list of data frames</source>
            <translation>tablas de texto y un script que crea una lista de data frames</translation>
        </message>
        <message>
            <source>GraphML (Gephi, igraph)</source>
            <translation>GraphML (Gephi, igraph)</translation>
        </message>
        <message>
            <source>networks with places and colours, one of each map and one of all</source>
            <translation>redes con lugares y colores, una por mapa y una de todos</translation>
        </message>
        <message>
            <source>GraphML (yEd, visone)</source>
            <translation>GraphML (yEd, visone)</translation>
        </message>
        <message>
            <source>the same, drawn</source>
            <translation>lo mismo, dibujado</translation>
        </message>
        <message>
            <source>GEXF (Gephi)</source>
            <translation>GEXF (Gephi)</translation>
        </message>
        <message>
            <source>the same with places and colours</source>
            <translation>lo mismo con lugares y colores</translation>
        </message>
        <message>
            <source>Pajek</source>
            <translation>Pajek</translation>
        </message>
        <message>
            <source>the same without attributes</source>
            <translation>lo mismo sin atributos</translation>
        </message>
        <message>
            <source>UCINET</source>
            <translation>UCINET</translation>
        </message>
        <message>
            <source>the same as DL, and as VNA with attributes</source>
            <translation>lo mismo como DL, y como VNA con atributos</translation>
        </message>
        <message>
            <source>Network Canvas</source>
            <translation>Network Canvas</translation>
        </message>
        <message>
            <source>tables of ego, persons and ties of each map, as its Interviewer exports them</source>
            <translation>tablas de ego, personas y relaciones de cada mapa, tal como las exporta su Interviewer</translation>
        </message>
        <message>
            <source>Archive for a repository</source>
            <translation>Archivo para un repositorio</translation>
        </message>
        <message>
            <source>text tables, codebook (HTML, DDI 2.5), scripts and checksums, without names</source>
            <translation>tablas de texto, libro de códigos (HTML, DDI 2.5), scripts y sumas de verificación, sin nombres</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>the whole study without its history, to be read back</source>
            <translation>todo el estudio sin su historial, para volver a leerlo</translation>
        </message>
        <message>
            <source>%1: written, read back and compared</source>
            <translation>%1: escrito, vuelto a leer y comparado</translation>
        </message>
        <message>
            <source>%1: rows %2, columns %3; read back and compared</source>
            <translation>%1: filas %2, columnas %3; vuelto a leer y comparado</translation>
        </message>
        <message>
            <source>In “%1”, “%2” is called “%3”.</source>
            <translation>En «%1», «%2» se llama «%3».</translation>
        </message>
        <message>
            <source>In “%1”, the label of “%2” was cut to “%3”.</source>
            <translation>En «%1», la etiqueta de «%2» se acortó a «%3».</translation>
        </message>
        <message>
            <source>In “%1”, the label of a value of “%2” was cut to “%3”.</source>
            <translation>En «%1», la etiqueta de un valor de «%2» se acortó a «%3».</translation>
        </message>
        <message>
            <source>In “%1”, texts of “%2” were cut to %3 bytes.</source>
            <translation>En «%1», los textos de «%2» se recortaron a %3 bytes.</translation>
        </message>
        <message>
            <source>In “%1”, numbers stand for the codes of “%2”: %3.</source>
            <translation>En «%1», los códigos de «%2» se sustituyen por números: %3.</translation>
        </message>
        <message>
            <source>The format does not hold: %1.</source>
            <translation>El formato no admite: %1.</translation>
        </message>
        <message>
            <source>The format does not hold all of “%1”: %2.</source>
            <translation>El formato no admite todo lo de «%1»: %2.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was left out, since it could name somebody.</source>
            <translation>En «%1», se omitió «%2», porque podría identificar a alguien.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” was made less exact: %3.</source>
            <translation>En «%1», «%2» se hizo menos exacto: %3.</translation>
        </message>
        <message>
            <source>In “%1”, the texts of “%2” could say who somebody is; leave the variable out.</source>
            <translation>En «%1», los textos de «%2» podrían decir quién es alguien; omita la variable.</translation>
        </message>
        <message>
            <source>In “%1”, the exact dates of “%2” could say who somebody is; years would not.</source>
            <translation>En «%1», las fechas exactas de «%2» podrían decir quién es alguien; los años no lo harían.</translation>
        </message>
        <message>
            <source>In “%1”, “%2” has what fewer than three egos have (%3), which could say who they are; put such categories together.</source>
            <translation>En «%1», «%2» tiene lo que tienen menos de tres egos (%3), lo que podría decir quiénes son; reúna esas categorías.</translation>
        </message>
        <message>
            <source>In “%1”, some ties have directions; the others stand there once in each direction.</source>
            <translation>En «%1», algunas relaciones son dirigidas; las demás figuran allí una vez en cada sentido.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyRow</name>
        <message>
            <source>Kind of model</source>
            <translation>Tipo de modelo</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Link: the scale on which effects add up</source>
            <translation>Enlace: la escala en la que se suman los efectos</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Integración</translation>
        </message>
        <message>
            <source>How random effects are integrated out: exactly, by quadrature with as many nodes as it takes, where there is one grouping; or by Laplace's approximation</source>
            <translation>Cómo se integran los efectos aleatorios: de forma exacta, por cuadratura con tantos nodos como haga falta, cuando hay un solo factor de agrupación; o mediante la aproximación de Laplace</translation>
        </message>
        <message>
            <source>Kind of model: how the outcome is distributed</source>
            <translation>Tipo de modelo: cómo se distribuye la variable dependiente</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>Exacta</translation>
        </message>
        <message>
            <source>Laplace</source>
            <translation>Laplace</translation>
        </message>
        <message>
            <source>Change kind of model</source>
            <translation>Cambiar tipo de modelo</translation>
        </message>
        <message>
            <source>Change link</source>
            <translation>Cambiar enlace</translation>
        </message>
        <message>
            <source>Change integration</source>
            <translation>Cambiar integración</translation>
        </message>
    </context>
    <context>
        <name>alteri::FamilyText</name>
        <message>
            <source>Assumes ordered categories cut from a normal scale; each effect is the same at every threshold.</source>
            <translation>Supone categorías ordenadas cortadas de una escala normal; cada efecto es el mismo en todos los umbrales.</translation>
        </message>
        <message>
            <source>Assumes ordered categories; each effect is the same at every threshold.</source>
            <translation>Supone categorías ordenadas; cada efecto es el mismo en todos los umbrales.</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>Ordinal</translation>
        </message>
        <message>
            <source>Yes or no, shares</source>
            <translation>Sí o no, proporciones</translation>
        </message>
        <message>
            <source>Counts (Poisson)</source>
            <translation>Recuentos (Poisson)</translation>
        </message>
        <message>
            <source>Counts (negative binomial)</source>
            <translation>Recuentos (binomial negativa)</translation>
        </message>
        <message>
            <source>Assumes that steps are equally far apart, and normal residuals.</source>
            <translation>Supone grados equidistantes y residuos normales.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add to the log odds.</source>
            <translation>Supone dos resultados; los efectos se suman al logaritmo de las odds.</translation>
        </message>
        <message>
            <source>Assumes two outcomes; effects add on the scale of the link.</source>
            <translation>Supone dos resultados; los efectos se suman en la escala del enlace.</translation>
        </message>
        <message>
            <source>Assumes counts that vary, given ego, as much as their mean; effects multiply the rate.</source>
            <translation>Supone recuentos que, dado el ego, varían tanto como su media; los efectos multiplican la tasa.</translation>
        </message>
        <message>
            <source>Assumes counts that vary more than their mean; effects multiply the rate.</source>
            <translation>Supone recuentos que varían más que su media; los efectos multiplican la tasa.</translation>
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
            <translation>cuadratura exacta</translation>
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
            <translation>nombre</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>pseudonym</source>
            <translation>seudónimo</translation>
        </message>
        <message>
            <source>wording</source>
            <translation>redacción</translation>
        </message>
        <message>
            <source>hint</source>
            <translation>indicación</translation>
        </message>
        <message>
            <source>colour</source>
            <translation>color</translation>
        </message>
        <message>
            <source>symbol</source>
            <translation>símbolo</translation>
        </message>
        <message>
            <source>line</source>
            <translation>línea</translation>
        </message>
        <message>
            <source>interviewer</source>
            <translation>entrevistador</translation>
        </message>
        <message>
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>dirección</translation>
        </message>
        <message>
            <source>scale</source>
            <translation>escala</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>unidad</translation>
        </message>
        <message>
            <source>smallest number</source>
            <translation>número menor</translation>
        </message>
        <message>
            <source>largest number</source>
            <translation>número mayor</translation>
        </message>
        <message>
            <source>decimals</source>
            <translation>decimales</translation>
        </message>
        <message>
            <source>words for the lower end</source>
            <translation>palabras para el extremo inferior</translation>
        </message>
        <message>
            <source>words for the upper end</source>
            <translation>palabras para el extremo superior</translation>
        </message>
        <message>
            <source>precision of dates</source>
            <translation>precisión de las fechas</translation>
        </message>
        <message>
            <source>whether an answer is expected</source>
            <translation>si se espera una respuesta</translation>
        </message>
        <message>
            <source>reasons for missing answers</source>
            <translation>razones de las respuestas que faltan</translation>
        </message>
        <message>
            <source>whether it could identify people</source>
            <translation>si puede identificar a personas</translation>
        </message>
        <message>
            <source>key of the keyboard</source>
            <translation>tecla</translation>
        </message>
        <message>
            <source>whether it is offered no more</source>
            <translation>si ya no se ofrece</translation>
        </message>
        <message>
            <source>whether a text is asked with it</source>
            <translation>si se pide un texto con ella</translation>
        </message>
        <message>
            <source>condition</source>
            <translation>condición</translation>
        </message>
        <message>
            <source>definition</source>
            <translation>definición</translation>
        </message>
        <message>
            <source>formula</source>
            <translation>fórmula</translation>
        </message>
        <message>
            <source>whether it is fitted by REML</source>
            <translation>si se estima por REML</translation>
        </message>
        <message>
            <source>kind of model</source>
            <translation>tipo de modelo</translation>
        </message>
        <message>
            <source>link</source>
            <translation>enlace</translation>
        </message>
        <message>
            <source>integration</source>
            <translation>integración</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>filtro</translation>
        </message>
        <message>
            <source>number of rings</source>
            <translation>número de anillos</translation>
        </message>
        <message>
            <source>width of the rings</source>
            <translation>anchura de los anillos</translation>
        </message>
        <message>
            <source>width of the sector</source>
            <translation>anchura del sector</translation>
        </message>
        <message>
            <source>what the rings show</source>
            <translation>lo que muestran los anillos</translation>
        </message>
        <message>
            <source>what the sectors show</source>
            <translation>lo que muestran los sectores</translation>
        </message>
        <message>
            <source>what the colours show</source>
            <translation>lo que muestran los colores</translation>
        </message>
        <message>
            <source>what the symbols show</source>
            <translation>lo que muestran los símbolos</translation>
        </message>
        <message>
            <source>what the badges show</source>
            <translation>lo que muestran los distintivos</translation>
        </message>
        <message>
            <source>what the sizes show</source>
            <translation>lo que muestran los tamaños</translation>
        </message>
        <message>
            <source>what the outlines show</source>
            <translation>lo que muestran los contornos</translation>
        </message>
        <message>
            <source>place in the order</source>
            <translation>lugar en el orden</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>consentimiento</translation>
        </message>
        <message>
            <source>whether consent is required</source>
            <translation>si se requiere el consentimiento</translation>
        </message>
        <message>
            <source>directed</source>
            <translation>dirigido</translation>
        </message>
        <message>
            <source>undirected</source>
            <translation>no dirigido</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>question</source>
            <translation>pregunta</translation>
        </message>
        <message>
            <source>earliest date</source>
            <translation>fecha más temprana</translation>
        </message>
        <message>
            <source>latest date</source>
            <translation>fecha más tardía</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileExport</name>
        <message>
            <source>This is not written to files that end in .%1; end the name in one of these: %2.</source>
            <translation>Esto no se escribe en archivos que terminan en .%1; termine el nombre en uno de estos: %2.</translation>
        </message>
        <message>
            <source>Replace %1?</source>
            <translation>¿Sustituir %1?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <source>Written to %1</source>
            <translation>Escrito en %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileField</name>
        <message>
            <source>Browse…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <source>Browse for %1</source>
            <translation>Examinar para %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FileProblemText</name>
        <message>
            <source>The file “%1” does not exist; check its name and folder.</source>
            <translation>El archivo «%1» no existe; compruebe su nombre y su carpeta.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read; check its permissions.</source>
            <translation>El archivo «%1» no se puede leer; compruebe sus permisos.</translation>
        </message>
        <message>
            <source>“%1” is a folder or a device, not a file; choose a file.</source>
            <translation>«%1» es una carpeta o un dispositivo, no un archivo; elija un archivo.</translation>
        </message>
        <message>
            <source>The file “%1” is larger than %2 MiB, more than is read of such a file; check that it is the right one.</source>
            <translation>El archivo «%1» ocupa más de %2 MiB, más de lo que se lee de un archivo así; compruebe que es el correcto.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be written; choose a folder that you may write to.</source>
            <translation>El archivo «%1» no se puede escribir; elija una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>El archivo «%1» ya existe; elija otro nombre.</translation>
        </message>
        <message>
            <source>There is no room left on the disk for “%1”; make room and try again. The study is as it was before.</source>
            <translation>No queda espacio en el disco para «%1»; libere espacio y vuelva a intentarlo. El estudio está como antes.</translation>
        </message>
        <message>
            <source>The disk or network drive with “%1” reports a fault (%2); save a copy of the study on another one.</source>
            <translation>El disco o la unidad de red de «%1» notifica un fallo (%2); guarde una copia del estudio en otra unidad.</translation>
        </message>
        <message>
            <source>There is not enough memory for “%1”; close other programs and try again.</source>
            <translation>No hay memoria suficiente para «%1»; cierre otros programas y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The file “%1” is not an Alteri study; choose a file ending in .alteri.</source>
            <translation>El archivo «%1» no es un estudio de Alteri; elija un archivo que termine en .alteri.</translation>
        </message>
        <message>
            <source>The file “%1” is a database of another program; Alteri leaves it alone.</source>
            <translation>El archivo «%1» es una base de datos de otro programa; Alteri no lo toca.</translation>
        </message>
        <message>
            <source>The study “%1” holds something that Alteri has not put there (%2), so it is not opened; open a copy of it from a backup.</source>
            <translation>El estudio «%1» contiene algo que Alteri no ha puesto ahí (%2), por lo que no se abre; abra una copia de seguridad.</translation>
        </message>
        <message>
        <source>The study is damaged; open a copy of it from a backup.</source>
        <translation>El estudio está dañado; abra una copia de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Something in the study “%1” was changed by no gesture of this program: what it was begun with is not what it was.</source>
        <translation>En el estudio «%1» algo se cambió sin ningún paso de este programa: aquello con lo que empezó ya no es lo que era.</translation>
    </message>
    <message>
            <source>The study “%1” is damaged (%2); open a copy of it from a backup.</source>
            <translation>El estudio «%1» está dañado (%2); abra una copia de seguridad.</translation>
        </message>
        <message>
            <source>The history of the study “%1” contradicts itself; nothing can be undone in it.</source>
            <translation>El historial del estudio «%1» se contradice; no se puede deshacer nada en él.</translation>
        </message>
        <message>
            <source>The history of the study “%1” does not lead to what the study holds: gesture %2 cannot be taken back.</source>
            <translation>El historial del estudio «%1» no lleva a lo que contiene el estudio: la acción %2 no se puede deshacer.</translation>
        </message>
        <message>
            <source>The study “%1” was written by a newer version of Alteri; update Alteri to open it.</source>
            <translation>El estudio «%1» lo escribió una versión más reciente de Alteri; actualice Alteri para abrirlo.</translation>
        </message>
        <message>
            <source>The study “%1” is open for reading only; save a copy to work on it.</source>
            <translation>El estudio «%1» está abierto solo para lectura; guarde una copia para trabajar en él.</translation>
        </message>
        <message>
            <source>Another program is using “%1”; close it there, or try again later.</source>
            <translation>Otro programa está usando «%1»; ciérrelo allí, o vuelva a intentarlo más tarde.</translation>
        </message>
        <message>
            <source>The change could not be stored (%1); the study is as it was before.</source>
            <translation>El cambio no se pudo guardar (%1); el estudio está como antes.</translation>
        </message>
        <message>
            <source>The change is stored in “%1”, but the disk reported a fault (%2); save a copy of the study on another disk.</source>
            <translation>El cambio está guardado en «%1», pero el disco notificó un fallo (%2); guarde una copia del estudio en otro disco.</translation>
        </message>
        <message>
            <source>“%1” is not the file any more that was opened here: it was deleted, moved or replaced, or its drive is away. Nothing was written to it. What you see is kept in memory; save a copy of it now.</source>
            <translation>«%1» ya no es el archivo que se abrió aquí: se ha eliminado, movido o sustituido, o su unidad no está disponible. No se ha escrito nada en él. Lo que ve se conserva en la memoria; guarde una copia ahora.</translation>
        </message>
        <message>
            <source>Another program has written to “%1”, or has taken hold of it, while it was open here. Nothing was written over that. What you see is kept in memory; save a copy of it now.</source>
            <translation>Otro programa ha escrito en «%1», o se ha apoderado de él, mientras estaba abierto aquí. No se ha escrito nada encima. Lo que ve se conserva en la memoria; guarde una copia ahora.</translation>
        </message>
        <message>
            <source>The study “%1” could not be opened again after a fault of the disk; close and open it.</source>
            <translation>El estudio «%1» no se pudo volver a abrir tras un fallo del disco; ciérrelo y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>Beside “%1” lay the journal of another study or of another time; it was put aside as “%2” and does no harm.</source>
            <translation>Junto a «%1» estaba el diario de otro estudio o de otro momento; se apartó como «%2» y no causa ningún daño.</translation>
        </message>
        <message>
            <source>The format “%1” writes the whole study as it is; leave out what chooses egos, maps, variables or names, or take another format.</source>
            <translation>El formato «%1» escribe el estudio entero tal como es; omita lo que elige egos, mapas, variables o nombres, o use otro formato.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 rows, the most that a sheet holds; export fewer egos, or text tables.</source>
            <translation>La tabla «%1» tiene más de %2 filas, el máximo que admite una hoja; exporte menos egos, o tablas de texto.</translation>
        </message>
        <message>
            <source>The table “%1” has more than %2 columns, the most that a sheet holds; export fewer variables, or text tables.</source>
            <translation>La tabla «%1» tiene más de %2 columnas, el máximo que admite una hoja; exporte menos variables, o tablas de texto.</translation>
        </message>
        <message>
            <source>The table “%1” could not be written for the other program (%2); export fewer variables, or text tables.</source>
            <translation>La tabla «%1» no se pudo escribir para el otro programa (%2); exporte menos variables, o tablas de texto.</translation>
        </message>
        <message>
            <source>What lies in “%1” is not what was written there; check the disk, and export again.</source>
            <translation>Lo que hay en «%1» no es lo que se escribió allí; compruebe el disco y exporte de nuevo.</translation>
        </message>
        <message>
            <source>“%1” is no key of an export, or it is damaged.</source>
            <translation>«%1» no es una tabla de correspondencias de una exportación, o está dañada.</translation>
        </message>
        <message>
            <source>The text is no study in JSON as Alteri writes it: %1 (at “%2”).</source>
            <translation>El texto no es un estudio en JSON como lo escribe Alteri: %1 (en «%2»).</translation>
        </message>
        <message>
            <source>The study in JSON was written by a newer version of Alteri; take that one.</source>
            <translation>El estudio en JSON lo escribió una versión más reciente de Alteri; use esa versión.</translation>
        </message>
        <message>
            <source>This passphrase does not open “%1”. Nothing was changed. Mind capitals and the keyboard’s layout.</source>
            <translation>Esta frase de contraseña no abre «%1». No se ha cambiado nada. Tenga en cuenta las mayúsculas y la distribución del teclado.</translation>
        </message>
        <message>
            <source>“%1” is protected; its passphrase is needed to open it.</source>
            <translation>«%1» está protegido; se necesita su frase de contraseña para abrirlo.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike. Nothing was changed.</source>
            <translation>Las dos frases de contraseña no son iguales. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The part of “%1” that holds its keys is damaged. Without it nobody can read the file: use a copy.</source>
            <translation>La parte de «%1» que contiene sus claves está dañada. Sin ella nadie puede leer el archivo: use una copia.</translation>
        </message>
        <message>
            <source>The keys of “%1” were changed by somebody who does not have them; use a copy.</source>
            <translation>Las claves de «%1» las cambió alguien que no las tiene; use una copia.</translation>
        </message>
        <message>
            <source>Making a key needs %1 MB of free memory for a moment; close other programs and try again.</source>
            <translation>Crear una clave necesita por un momento %1 MB de memoria libre; cierre otros programas y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>Opening “%1” needs %2 MB of free memory for a moment; close other programs and try again.</source>
            <translation>Abrir «%1» necesita por un momento %2 MB de memoria libre; cierre otros programas y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>“%1” is not protected by a passphrase.</source>
            <translation>«%1» no está protegido por una frase de contraseña.</translation>
        </message>
        <message>
            <source>“%1” is protected already; its passphrase can be changed.</source>
            <translation>«%1» ya está protegido; se puede cambiar su frase de contraseña.</translation>
        </message>
        <message>
            <source>“%1” is damaged: something in it is not what was written. It was not changed.</source>
            <translation>«%1» está dañado: algo en él no es lo que se escribió. El archivo no se ha cambiado.</translation>
        </message>
        <message>
            <source>“%1” is damaged: page %2 of %3 is not what was written. It was not changed; save what is whole as a copy.</source>
            <translation>«%1» está dañado: la página %2 de %3 no es lo que se escribió. El archivo no se ha cambiado; guarde lo que está intacto como copia.</translation>
        </message>
        <message>
            <source>What was written to “%1” is not what it should be. The study stayed as it was; check the disk.</source>
            <translation>Lo que se escribió en «%1» no es lo que debería ser. El estudio quedó como estaba; compruebe el disco.</translation>
        </message>
        <message>
            <source>The passphrase is too short; take at least %1 characters.</source>
            <translation>La frase de contraseña es demasiado corta; use al menos %1 caracteres.</translation>
        </message>
        <message>
            <source>“%1” is no style of pictures, or one of a newer version of Alteri.</source>
            <translation>«%1» no es un estilo de imagen, o es de una versión más reciente de Alteri.</translation>
        </message>
        <message>
            <source>No picture in the format “%1” goes into “%2”; end the name as its format is called. Formats are: %3.</source>
            <translation>Ninguna imagen en formato «%1» va a «%2»; termine el nombre con el de su formato. Los formatos son: %3.</translation>
        </message>
        <message>
            <source>A picture of %1 × %2 pixels needs more memory than there is; choose a lower resolution, a smaller size, SVG or PDF.</source>
            <translation>Una imagen de %1 × %2 píxeles necesita más memoria de la que hay; elija una resolución más baja, un tamaño menor, SVG o PDF.</translation>
        </message>
        <message>
            <source>With all that it says, the picture would be %1 mm tall, and %2 mm are the most; make it wider, or leave out the legend or the names.</source>
            <translation>Con todo lo que contiene, la imagen tendría %1 mm de alto, y el máximo son %2 mm; hágala más ancha, u omita la leyenda o los nombres.</translation>
        </message>
        <message>
            <source>The picture could not be made (%1); choose another format or size.</source>
            <translation>La imagen no se pudo crear (%1); elija otro formato o tamaño.</translation>
        </message>
        <message>
            <source>“%1” is a study and is not replaced; choose another name.</source>
            <translation>«%1» es un estudio y no se sustituye; elija otro nombre.</translation>
        </message>
        <message>
            <source>Several maps go into a folder, but “%1” is the name of a picture; name a folder, or a page of all maps with --contact-sheet.</source>
            <translation>Varios mapas van a una carpeta, pero «%1» es el nombre de una imagen; indique una carpeta, o una página con todos los mapas mediante --contact-sheet.</translation>
        </message>
        <message>
            <source>“%1” is read or written by the same command already; choose another name for the output.</source>
            <translation>«%1» ya lo lee o escribe la misma orden; elija otro nombre para la salida.</translation>
        </message>
        <message>
            <source>Something went wrong in the program itself (%1). The study is as it was stored last.</source>
            <translation>Algo ha ido mal en el propio programa (%1). El estudio está como se guardó por última vez.</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterDialog</name>
        <message>
            <source>Only some ties</source>
            <translation>Solo algunas relaciones</translation>
        </message>
        <message>
            <source>The model has only ties that satisfy this:</source>
            <translation>El modelo solo tiene relaciones que cumplen esto:</translation>
        </message>
        <message>
            <source>all ties; or for example %1</source>
            <translation>todas las relaciones; o por ejemplo %1</translation>
        </message>
        <message>
            <source>Take these ties</source>
            <translation>Tomar estas relaciones</translation>
        </message>
        <message numerus="yes">
            <source>All %n tie(s)</source>
            <translation>
                <numerusform>La única relación</numerusform>
                <numerusform>Todas las %n relaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n tie(s)</source>
            <translation>
                <numerusform>%1 de %n relación</numerusform>
                <numerusform>%1 de %n relaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of those left out have no value of it</source>
            <translation>
                <numerusform>%n de las omitidas no tiene valor</numerusform>
                <numerusform>%n de las omitidas no tienen valor</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some networks</source>
            <translation>Solo algunas redes</translation>
        </message>
        <message>
            <source>The model has only networks that satisfy this:</source>
            <translation>El modelo solo tiene las redes que cumplen esto:</translation>
        </message>
        <message>
            <source>all networks; or for example %1</source>
            <translation>todas las redes; o por ejemplo %1</translation>
        </message>
        <message>
            <source>Take these networks</source>
            <translation>Tomar estas redes</translation>
        </message>
        <message numerus="yes">
            <source>All %n network(s)</source>
            <translation>
                <numerusform>La única red</numerusform>
                <numerusform>Las %n redes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n network(s)</source>
            <translation>
                <numerusform>%1 de %n red</numerusform>
                <numerusform>%1 de %n redes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterHeader</name>
        <message>
            <source>Click to sort, click the funnel to filter, drag to move</source>
            <translation>Haga clic para ordenar, haga clic en el embudo para filtrar, arrastre para mover</translation>
        </message>
    </context>
    <context>
        <name>alteri::FilterPopup</name>
        <message>
            <source>Filter: %1</source>
            <translation>Filtro: %1</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Todas las filas</translation>
        </message>
        <message>
            <source>Rows with a value</source>
            <translation>Filas con valor</translation>
        </message>
        <message>
            <source>Rows without one</source>
            <translation>Filas sin valor</translation>
        </message>
        <message>
            <source>Rows with an answer</source>
            <translation>Filas con respuesta</translation>
        </message>
        <message>
            <source>Rows without an answer</source>
            <translation>Filas sin respuesta</translation>
        </message>
        <message>
            <source>Sort up</source>
            <translation>Orden ascendente</translation>
        </message>
        <message>
            <source>Sort down</source>
            <translation>Orden descendente</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Write a number, such as 12 or 0.5.</source>
            <translation>Escriba un número, por ejemplo 12 o 0,5.</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar filtro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForecastPane</name>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>Nothing can be imported before this is right:</source>
            <translation>No se puede importar nada hasta que esto sea correcto:</translation>
        </message>
        <message>
            <source>Working out what happens…</source>
            <translation>Comprobando qué ocurre…</translation>
        </message>
        <message>
            <source>Cancel working out</source>
            <translation>Cancelar la comprobación</translation>
        </message>
        <message>
            <source>It was not worked out what happens.</source>
            <translation>No se ha comprobado qué ocurre.</translation>
        </message>
        <message>
            <source>%1: The names of the columns do not say what the table is about; choose it at “Taken for”.</source>
            <translation>%1: los nombres de las columnas no dicen de qué trata la tabla; elíjalo en «Leída como».</translation>
        </message>
        <message>
            <source>%1: Click the column that is meant, and choose at “Use as” what it is.</source>
            <translation>%1: haga clic en la columna correspondiente y elija en «Usar como» qué es.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignImportText</name>
        <message>
            <source>“%1” is one question whose options have a column each (%2).</source>
            <translation>«%1» es una sola pregunta cuyas opciones tienen una columna cada una (%2).</translation>
        </message>
        <message>
            <source>The column “%1” was left out.</source>
            <translation>La columna «%1» se omitió.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” and others, %n files in all, say what the rest say and were not read.</source>
            <translation>
                <numerusform>«%1» dice lo que dicen los demás archivos y no se leyó.</numerusform>
                <numerusform>«%1» y otros, %n archivos en total, dicen lo que dicen los demás y no se leyeron.</numerusform>
            </translation>
        </message>
        <message>
            <source>All nodes are alteri; of which kind one is says the attribute “%1” (%2).</source>
            <translation>Todos los nodos son álteres; el atributo «%1» dice de qué tipo es cada uno (%2).</translation>
        </message>
        <message>
            <source>The interview with “%1” was not finished.</source>
            <translation>La entrevista con «%1» no se terminó.</translation>
        </message>
        <message>
            <source>The names in the interview “%1” are encrypted and stay so; they open with their password.</source>
            <translation>Los nombres de la entrevista «%1» están cifrados y así siguen; se abren con su contraseña.</translation>
        </message>
        <message>
            <source>Answers to “%1” differ between maps, so it is asked on each map anew.</source>
            <translation>Las respuestas a «%1» difieren entre mapas, por lo que se pregunta de nuevo en cada mapa.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers to “%1” are about a map on which the alter is not, and were left out.</source>
            <translation>
                <numerusform>%n respuesta a «%1» se refiere a un mapa en el que no está el álter y se omitió.</numerusform>
                <numerusform>%n respuestas a «%1» se refieren a un mapa en el que no está el álter y se omitieron.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%2” is no category that the file lists for “%1”; it was added.</source>
            <translation>«%2» no es una categoría que el archivo indique para «%1»; se añadió.</translation>
        </message>
        <message numerus="yes">
            <source>“%2” is no answer that “%1” takes; it was left out %n times.</source>
            <translation>
                <numerusform>«%2» no es una respuesta que admita «%1»; se omitió %n vez.</numerusform>
                <numerusform>«%2» no es una respuesta que admita «%1»; se omitió %n veces.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” had line breaks or other characters that it cannot have here, or was too long.</source>
            <translation>«%1» tenía saltos de línea u otros caracteres que aquí no son posibles, o era demasiado largo.</translation>
        </message>
        <message>
            <source>Where “%1” has no value the program that wrote the file may mean no; it was left unanswered.</source>
            <translation>Donde «%1» no tiene valor, el programa que escribió el archivo quizá quiera decir no; se dejó sin responder.</translation>
        </message>
        <message>
            <source>Of several layouts of the same alteri one is kept; “%1” was left out.</source>
            <translation>De varias disposiciones de los mismos álteres se conserva una; «%1» se omitió.</translation>
        </message>
        <message>
            <source>The picture behind the map “%1” was left out.</source>
            <translation>La imagen de fondo del mapa «%1» se omitió.</translation>
        </message>
        <message>
            <source>The map “%1” is turned: its sectors begin at twelve o’clock and go with the clock.</source>
            <translation>El mapa «%1» está girado: sus sectores empiezan a las doce y siguen el sentido de las agujas del reloj.</translation>
        </message>
        <message>
            <source>“%2” is on no map of “%1”.</source>
            <translation>«%2» no está en ningún mapa de «%1».</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” are between alteri that have one already; they were kept once.</source>
            <translation>
                <numerusform>%n relación del tipo «%1» une álteres que ya tienen una; se conservó una sola vez.</numerusform>
                <numerusform>%n relaciones del tipo «%1» unen álteres que ya tienen una; se conservaron una sola vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Repeated ties have different answers to “%1”; the first one was kept, %n were left out.</source>
            <translation>
                <numerusform>Hay relaciones repetidas con respuestas distintas a «%1»; se conservó la primera y se omitió %n.</numerusform>
                <numerusform>Hay relaciones repetidas con respuestas distintas a «%1»; se conservó la primera y se omitieron %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to itself and were left out.</source>
            <translation>
                <numerusform>%n relación del tipo «%1» va de un álter a sí mismo y se omitió.</numerusform>
                <numerusform>%n relaciones del tipo «%1» van de un álter a sí mismo y se omitieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties of “%1” lead to nobody who is on the map, and were left out.</source>
            <translation>
                <numerusform>%n relación de «%1» no lleva a nadie que esté en el mapa y se omitió.</numerusform>
                <numerusform>%n relaciones de «%1» no llevan a nadie que esté en el mapa y se omitieron.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties of the kind “%1” have a direction in one place and none in another; here they are as the study has them.</source>
            <translation>Las relaciones del tipo «%1» tienen dirección en un sitio y no en otro; aquí están como las tiene el estudio.</translation>
        </message>
        <message>
            <source>Ego of “%1” is the node “%2”.</source>
            <translation>El ego de «%1» es el nodo «%2».</translation>
        </message>
        <message>
            <source>No node of “%1” is ego; all of them are alteri.</source>
            <translation>Ningún nodo de «%1» es ego; todos son álteres.</translation>
        </message>
        <message>
            <source>“%1” was split into %2 networks that have no ties to each other.</source>
            <translation>«%1» se dividió en %2 redes que no tienen relaciones entre sí.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>%1: “%2” is “%3” in the study and “%4” in the file; the study’s was kept.</source>
            <translation>%1: «%2» es «%3» en el estudio y «%4» en el archivo; se conservó lo del estudio.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stand where the file has them.</source>
            <translation>
                <numerusform>%n álter está donde lo tiene el archivo.</numerusform>
                <numerusform>%n álteres están donde los tiene el archivo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places say something else than the answers, which count; these alteri have got another place.</source>
            <translation>
                <numerusform>%n lugar dice otra cosa que las respuestas, que son las que valen; este álter ha recibido otro lugar.</numerusform>
                <numerusform>%n lugares dicen otra cosa que las respuestas, que son las que valen; estos álteres han recibido otro lugar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>A %n álter le faltan las respuestas que le dan un lugar en el mapa.</numerusform>
                <numerusform>A %n álteres les faltan las respuestas que les dan un lugar en el mapa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n álter espera junto a su mapa, porque los anillos o sectores no muestran allí ningún atributo; elija uno en el diseño del mapa, o colóquelo a mano.</numerusform>
                <numerusform>%n álteres esperan junto a sus mapas, porque los anillos o sectores no muestran allí ningún atributo; elija uno en el diseño del mapa, o colóquelos a mano.</numerusform>
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
                <numerusform>%n mapa</numerusform>
                <numerusform>%n mapas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n álter</numerusform>
                <numerusform>%n álteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri</source>
            <translation>
                <numerusform>%n relación entre álteres</numerusform>
                <numerusform>%n relaciones entre álteres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n ego importado.</numerusform>
                <numerusform>%n egos importados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already; what they lacked was added.</source>
            <translation>
                <numerusform>%n ego ya estaba en el estudio; se añadió lo que le faltaba.</numerusform>
                <numerusform>%n egos ya estaban en el estudio; se añadió lo que les faltaba.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n álter importado.</numerusform>
                <numerusform>%n álteres importados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n relación entre álteres importada.</numerusform>
                <numerusform>%n relaciones entre álteres importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps were filled.</source>
            <translation>
                <numerusform>Se rellenó %n laguna.</numerusform>
                <numerusform>Se rellenaron %n lagunas.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>Nuevo atributo de %1: %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>Nuevo tipo de relación: %1.</translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>Lo que figura en «%1» en el archivo no existe en un estudio; se omitió una vez.</numerusform>
                <numerusform>Lo que figura en «%1» en el archivo no existe en un estudio; se omitió %n veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What stands at “%1” (%2) in the file is nothing that a study has; it was left out %n times.</source>
            <translation>
                <numerusform>Lo que figura en «%1» (%2) en el archivo no existe en un estudio; se omitió una vez.</numerusform>
                <numerusform>Lo que figura en «%1» (%2) en el archivo no existe en un estudio; se omitió %n veces.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not say how its letters are written; it was read as %2. Look at names with accents.</source>
            <translation>«%1» no indica cómo están codificadas sus letras; se leyó como %2. Compruebe los nombres con acentos.</translation>
        </message>
        <message numerus="yes">
            <source>%n ties of the kind “%1” lead from an alter to ego; which way a tie of ego goes is not kept.</source>
            <translation>
                <numerusform>%n vínculo del tipo «%1» va de un alter a ego; el sentido de los vínculos de ego no se conserva.</numerusform>
                <numerusform>%n vínculos del tipo «%1» van de un alter a ego; el sentido de los vínculos de ego no se conserva.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ForeignStudyText</name>
        <message>
            <source>Studies of other programs (%1)</source>
            <translation>Estudios de otros programas (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Encrypted names</source>
            <translation>Nombres cifrados</translation>
        </message>
        <message>
            <source>Password of the names</source>
            <translation>Contraseña de los nombres</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
    </context>
    <context>
        <name>alteri::ForgetDialog</name>
        <message>
            <source>What happened up to and including</source>
            <translation>Lo ocurrido hasta esta acción, inclusive</translation>
        </message>
        <message>
            <source>An ego, with everything that was ever said about it</source>
            <translation>Un ego, con todo lo que se haya dicho sobre él</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>The history keeps everything that was ever entered, so that it can be undone: deleted names too. What is forgotten is removed from the file for good and cannot be brought back. Copies, backups and exports elsewhere keep what they have.</source>
            <translation>El historial conserva todo lo que se ha introducido alguna vez, para poder deshacerlo: también los nombres eliminados. Lo que se olvida se quita del archivo para siempre y no se puede recuperar. Las copias, copias de seguridad y exportaciones en otros sitios conservan lo que tienen.</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>Olvidar para siempre</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rehacer: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormBar</name>
        <message>
            <source>%1 with byte order mark</source>
            <translation>%1 con marca de orden de bytes</translation>
        </message>
        <message>
            <source>First line &amp;names the columns</source>
            <translation>La primera línea &amp;nombra las columnas</translation>
        </message>
        <message>
            <source>&amp;Taken for</source>
            <translation>&amp;Leída como</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>Co&amp;dificación</translation>
        </message>
        <message>
            <source>&amp;Separated by</source>
            <translation>&amp;Separado por</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Según lo detectado</translation>
        </message>
        <message>
            <source>As found: %1</source>
            <translation>Según lo detectado: %1</translation>
        </message>
        <message>
            <source>nothing known</source>
            <translation>nada conocido</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormatText</name>
        <message>
            <source>PNG picture</source>
            <translation>Imagen PNG</translation>
        </message>
        <message>
            <source>PNG (pixels)</source>
            <translation>PNG (píxeles)</translation>
        </message>
        <message>
            <source>SVG picture</source>
            <translation>Imagen SVG</translation>
        </message>
        <message>
            <source>SVG (vectors)</source>
            <translation>SVG (vectores)</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>PDF (vectors)</source>
            <translation>PDF (vectores)</translation>
        </message>
        <message>
            <source>TIFF picture</source>
            <translation>Imagen TIFF</translation>
        </message>
        <message>
            <source>TIFF (pixels)</source>
            <translation>TIFF (píxeles)</translation>
        </message>
    </context>
    <context>
        <name>alteri::FormulaEdit</name>
        <message>
            <source>Formula</source>
            <translation>Fórmula</translation>
        </message>
    </context>
    <context>
        <name>alteri::GapPanel</name>
        <message>
            <source>Nothing is left open on this map.</source>
            <translation>No queda nada por completar en este mapa.</translation>
        </message>
        <message>
            <source>What is left open</source>
            <translation>Lo que queda por completar</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n open</source>
            <translation>
                <numerusform>%1: %n por completar</numerusform>
                <numerusform>%1: %n por completar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ego: %n open</source>
            <translation>
                <numerusform>Ego: %n por completar</numerusform>
                <numerusform>Ego: %n por completar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pairs not asked about</source>
            <translation>
                <numerusform>%n par por el que no se ha preguntado</numerusform>
                <numerusform>%n pares por los que no se ha preguntado</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody in the ring “%1”</source>
            <translation>Nadie en el anillo «%1»</translation>
        </message>
    </context>
    <context>
        <name>alteri::GeneratorStepPage</name>
        <message>
            <source>Partners named before; space picks one again</source>
            <translation>Contactos nombrados antes; la barra espaciadora vuelve a elegir uno</translation>
        </message>
        <message numerus="yes">
            <source>%n named</source>
            <translation>
                <numerusform>%n nombrado</numerusform>
                <numerusform>%n nombrados</numerusform>
            </translation>
        </message>
        <message>
            <source>At least %1 are asked for</source>
            <translation>Se piden al menos %1</translation>
        </message>
        <message>
            <source>That is more than the %1 that are asked for</source>
            <translation>Son más de los %1 que se piden</translation>
        </message>
        <message>
            <source>At most %1 are asked for</source>
            <translation>Se piden como máximo %1</translation>
        </message>
        <message>
            <source>In the line, behind the name and a semicolon: %1</source>
            <translation>En la línea, detrás del nombre y un punto y coma: %1</translation>
        </message>
        <message>
            <source>Name again</source>
            <translation>Nombrar de nuevo</translation>
        </message>
        <message>
            <source>Take back the naming</source>
            <translation>Retirar la mención</translation>
        </message>
        <message>
            <source>Named before</source>
            <translation>Nombrados antes</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupDialog</name>
        <message>
            <source>Put categories together</source>
            <translation>Reunir categorías</translation>
        </message>
        <message>
            <source>Categories of “%1” that this model takes as one</source>
            <translation>Categorías de «%1» que este modelo toma como una</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>Name of the group</source>
            <translation>Nombre del grupo</translation>
        </message>
        <message>
            <source>Put together</source>
            <translation>Reunir</translation>
        </message>
        <message>
            <source>Tick two or more categories.</source>
            <translation>Marque dos o más categorías.</translation>
        </message>
        <message>
            <source>Give the group a name.</source>
            <translation>Dé un nombre al grupo.</translation>
        </message>
        <message>
            <source>A category or another group is called so already.</source>
            <translation>Una categoría u otro grupo ya se llama así.</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingDialog</name>
        <message>
            <source>Put into group</source>
            <translation>Poner en un grupo</translation>
        </message>
        <message>
            <source>Also give the shares of the groups short names (%1)</source>
            <translation>Dar también nombres cortos a las proporciones de los grupos (%1)</translation>
        </message>
        <message>
            <source>Group categories</source>
            <translation>Agrupar categorías</translation>
        </message>
        <message>
            <source>Groups and categories</source>
            <translation>Grupos y categorías</translation>
        </message>
        <message>
            <source>New grouping</source>
            <translation>Nueva agrupación</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>a short name for formulas, for example type4</source>
            <translation>un nombre corto para las fórmulas, por ejemplo type4</translation>
        </message>
        <message>
            <source>as people read it in tables</source>
            <translation>tal como se lee en las tablas</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Agrupación</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Selected categories:</source>
            <translation>Categorías seleccionadas:</translation>
        </message>
        <message>
            <source>name of a group, or a new one</source>
            <translation>nombre de un grupo, o uno nuevo</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Save grouping</source>
            <translation>Guardar agrupación</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>Eliminar agrupación</translation>
        </message>
        <message>
            <source>The study has no attribute with categories.</source>
            <translation>El estudio no tiene ningún atributo con categorías.</translation>
        </message>
        <message>
            <source>Give the grouping a name.</source>
            <translation>Dé un nombre a la agrupación.</translation>
        </message>
        <message>
            <source>A grouping needs at least two groups.</source>
            <translation>Una agrupación necesita al menos dos grupos.</translation>
        </message>
        <message>
            <source>Change grouping</source>
            <translation>Cambiar agrupación</translation>
        </message>
    </context>
    <context>
        <name>alteri::GroupingTree</name>
        <message>
            <source>Group and categories</source>
            <translation>Grupo y categorías</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>On their own</source>
            <translation>Sin agrupar</translation>
        </message>
        <message>
            <source>Each of these stays a category of its own.</source>
            <translation>Cada una de estas sigue siendo una categoría propia.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dejado fuera</translation>
        </message>
        <message>
            <source>These count as missing in the grouping.</source>
            <translation>Estas cuentan como perdidas en la agrupación.</translation>
        </message>
        <message>
            <source>Double-click to rename</source>
            <translation>Doble clic para cambiar el nombre</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideBar</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>The step before (PgUp)</source>
            <translation>El paso anterior (Re Pág)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>The next step (PgDn)</source>
            <translation>El paso siguiente (Av Pág)</translation>
        </message>
        <message>
            <source>Free map</source>
            <translation>Mapa libre</translation>
        </message>
        <message>
            <source>Leaves the guide and comes back to this step (F5)</source>
            <translation>Sale del guion y vuelve a este paso (F5)</translation>
        </message>
        <message>
            <source>This step is in the guide no more; PgDn goes to the first one</source>
            <translation>Este paso ya no está en el guion; Av Pág va al primero</translation>
        </message>
        <message>
            <source>“%1” is not shown any more; PgDn goes on</source>
            <translation>«%1» ya no se muestra; Av Pág continúa</translation>
        </message>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Paso %1 de %2: %3</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>No falta nada</translation>
        </message>
        <message>
            <source>Missing: %1 here, %2 in all</source>
            <translation>Faltan: %1 aquí, %2 en total</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuidePage</name>
        <message>
            <source>This study has no interview guide yet. Press “Add step” and choose what happens first: a text, questions about ego, names of partners…</source>
            <translation>Este estudio no tiene todavía guion de la entrevista. Pulse «Añadir paso» y elija qué ocurre primero: un texto, preguntas sobre ego, nombres de contactos…</translation>
        </message>
        <message>
            <source>Steps of the guide</source>
            <translation>Pasos del guion</translation>
        </message>
        <message>
            <source>Add step</source>
            <translation>Añadir paso</translation>
        </message>
        <message>
            <source>Adds a step behind the selected one</source>
            <translation>Añade un paso detrás del seleccionado</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>The same step once more</source>
            <translation>El mismo paso otra vez</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Takes the step out of the guide; no answer is lost</source>
            <translation>Saca el paso del guion; no se pierde ninguna respuesta</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Earlier in the interview</source>
            <translation>Antes en la entrevista</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Later in the interview</source>
            <translation>Más tarde en la entrevista</translation>
        </message>
        <message>
            <source>Try it…</source>
            <translation>Probarlo…</translation>
        </message>
        <message>
            <source>Leads made-up respondents through the guide, in a copy</source>
            <translation>Lleva a personas ficticias por el guion, en una copia</translation>
        </message>
        <message>
            <source>What can hardly be meant</source>
            <translation>Lo que seguramente no es intencionado</translation>
        </message>
        <message>
            <source>%1, shown if %2</source>
            <translation>%1, se muestra si %2</translation>
        </message>
        <message>
            <source>Nothing stands in the way of this guide.</source>
            <translation>Nada se opone a este guion.</translation>
        </message>
        <message>
            <source>What can hardly be meant:</source>
            <translation>Lo que seguramente no es intencionado:</translation>
        </message>
        <message>
            <source>Duplicate step</source>
            <translation>Duplicar paso</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copia)</translation>
        </message>
        <message numerus="yes">
            <source>At this step %n partners were named. They stay, but it is forgotten that it was here.</source>
            <translation>
                <numerusform>En este paso se nombró %n contacto. Se conserva, pero se olvida que fue aquí.</numerusform>
                <numerusform>En este paso se nombraron %n contactos. Se conservan, pero se olvida que fue aquí.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete step</source>
            <translation>Eliminar paso</translation>
        </message>
        <message>
            <source>Move step</source>
            <translation>Mover paso</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideRun</name>
        <message>
            <source>Interviewer</source>
            <translation>Persona entrevistadora</translation>
        </message>
        <message>
            <source>Go to step “%1”</source>
            <translation>Ir al paso «%1»</translation>
        </message>
        <message>
            <source>This study has no interview guide yet. Ctrl+B, page “Interview guide”, makes one.</source>
            <translation>Este estudio no tiene todavía guion de la entrevista. Ctrl+B, página «Guion de la entrevista», permite crear uno.</translation>
        </message>
        <message>
            <source>Leave the guide</source>
            <translation>Salir del guion</translation>
        </message>
        <message>
            <source>This is the last step. F5 leaves the guide.</source>
            <translation>Este es el último paso. F5 sale del guion.</translation>
        </message>
        <message>
            <source>Your name or code, kept with the times of every step and with what you change</source>
            <translation>Su nombre o código, conservado con las horas de cada paso y con lo que usted cambie</translation>
        </message>
    </context>
    <context>
        <name>alteri::GuideText</name>
        <message>
            <source>The condition “%1” cannot be read, so that it counts as holding. %2</source>
            <translation>La condición «%1» no se puede leer, por lo que se da por cumplida. %2</translation>
        </message>
        <message>
            <source>The condition “%1” can never hold.</source>
            <translation>La condición «%1» no puede cumplirse nunca.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is asked for only here or later.</source>
            <translation>La condición «%1» se apoya en «%2», por lo que se pregunta solo aquí o más tarde.</translation>
        </message>
        <message>
            <source>It has no question. Write it in the field “Question”.</source>
            <translation>No tiene pregunta. Escríbala en el campo «Pregunta».</translation>
        </message>
        <message>
            <source>It asks nothing. Add an attribute below “Questions”.</source>
            <translation>No pregunta nada. Añada un atributo en «Preguntas».</translation>
        </message>
        <message>
            <source>It asks for no kind of tie. Choose one.</source>
            <translation>No pregunta por ningún tipo de relación. Elija uno.</translation>
        </message>
        <message>
            <source>No attribute of ego keeps the consent. Add the step anew.</source>
            <translation>Ningún atributo de ego conserva el consentimiento. Vuelva a añadir el paso.</translation>
        </message>
        <message>
            <source>It is about those named at a step that is no name generator. Choose one.</source>
            <translation>Trata de las personas nombradas en un paso que no es un generador de nombres. Elija uno.</translation>
        </message>
        <message>
            <source>It is about those named at “%1”, which comes later.</source>
            <translation>Trata de las personas nombradas en «%1», que viene más tarde.</translation>
        </message>
        <message>
            <source>The smallest number of names is more than the largest.</source>
            <translation>El número mínimo de nombres es mayor que el máximo.</translation>
        </message>
        <message>
            <source>It cannot ask for “%1”, which is about others.</source>
            <translation>No puede preguntar por «%1», que se refiere a otras personas.</translation>
        </message>
        <message>
            <source>The condition “%1” rests on “%2”, which is answered only on the map that a step of placing has of its own. Conditions look at the map of the interview.</source>
            <translation>La condición «%1» se apoya en «%2», que solo se responde en el mapa propio de un paso de colocación. Las condiciones miran el mapa de la entrevista.</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>Questions about ego</source>
            <translation>Preguntas sobre ego</translation>
        </message>
        <message>
            <source>Name generator</source>
            <translation>Generador de nombres</translation>
        </message>
        <message>
            <source>Name interpreter</source>
            <translation>Interpretador de nombres</translation>
        </message>
        <message>
            <source>Placing on the map</source>
            <translation>Colocación en el mapa</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Relaciones entre álteres</translation>
        </message>
        <message>
            <source>Free work on the map</source>
            <translation>Trabajo libre en el mapa</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Form, one alter after the other</source>
            <translation>Formulario, un álter tras otro</translation>
        </message>
        <message>
            <source>Table of all alteri</source>
            <translation>Tabla de todos los álteres</translation>
        </message>
        <message>
            <source>Sorting into bins</source>
            <translation>Clasificación en casillas</translation>
        </message>
        <message>
            <source>One at a time</source>
            <translation>Uno cada vez</translation>
        </message>
        <message>
            <source>Freely</source>
            <translation>Libremente</translation>
        </message>
        <message>
            <source>Pair by pair</source>
            <translation>Par por par</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matriz</translation>
        </message>
        <message>
            <source>Drawing on the map</source>
            <translation>Dibujo en el mapa</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpBrowser</name>
        <message>
            <source>Page of the help</source>
            <translation>Página de la ayuda</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpMark</name>
        <message>
            <source>Opens the help about this</source>
            <translation>Abre la ayuda sobre esto</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
    </context>
    <context>
        <name>alteri::HelpWindow</name>
        <message>
            <source>Help – Alteri</source>
            <translation>Ayuda – Alteri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search all pages</source>
            <translation>Buscar en todas las páginas</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>No page has all these words.</source>
            <translation>Ninguna página contiene todas estas palabras.</translation>
        </message>
    </context>
    <context>
        <name>alteri::HistoryPanel</name>
        <message>
            <source>Nothing has happened on this map yet.</source>
            <translation>Todavía no ha ocurrido nada en este mapa.</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Volver al presente</translation>
        </message>
        <message>
            <source>The map of that moment is being made…</source>
            <translation>Se está creando el mapa de ese momento…</translation>
        </message>
        <message>
            <source>History of this map</source>
            <translation>Historial de este mapa</translation>
        </message>
        <message>
            <source>Shows the map after each gesture, one after the other</source>
            <translation>Muestra el mapa después de cada acción, una tras otra</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rehacer: %1</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Play back</source>
            <translation>Reproducir</translation>
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
            <translation>El estudio no está conectado a ningún hub; únase allí o póngalo allí.</translation>
        </message>
        <message>
            <source>The study “%1” is connected to a hub. What is forgotten or moved here would stay there; leave the hub first.</source>
            <translation>El estudio «%1» está conectado a un hub. Lo que se olvide o mueva aquí quedaría allí; abandone primero el hub.</translation>
        </message>
        <message>
            <source>“%1” cannot be taken back: others have gone on with the same since.</source>
            <translation>«%1» no se puede deshacer: otros han seguido trabajando en lo mismo.</translation>
        </message>
        <message>
            <source>The hub has no such study for this login; ask its owner to admit you.</source>
            <translation>El hub no tiene ese estudio para este usuario; pida a su propietario que le admita.</translation>
        </message>
        <message>
            <source>The hub has this study already; join it there.</source>
            <translation>El hub ya tiene este estudio; únase a él allí.</translation>
        </message>
        <message>
            <source>The study on the hub is of another version of Alteri (%1). With a newer one there, take that version; with an older one, its owner has to sync first.</source>
            <translation>El estudio del hub es de otra versión de Alteri (%1). Si allí es más reciente, use esa versión; si es más antigua, su propietario debe sincronizar primero.</translation>
        </message>
        <message>
            <source>A password must not stand in the connection: put it into the file “.pgpass”, which only you can read.</source>
            <translation>En la conexión no debe haber ninguna contraseña: póngala en el archivo «.pgpass», que solo usted puede leer.</translation>
        </message>
        <message>
            <source>The schema “%1” holds something else than a study that was published; take another name.</source>
            <translation>El esquema «%1» contiene algo distinto de un estudio publicado; use otro nombre.</translation>
        </message>
        <message>
            <source>The query gives no table with rows; write one that begins with SELECT.</source>
            <translation>La consulta no da ninguna tabla con filas; escriba una que empiece por SELECT.</translation>
        </message>
        <message>
            <source>The hub cannot be reached%1. Everything is in this file; what was done waits.</source>
            <translation>No se puede alcanzar el hub%1. Todo está en este archivo; lo hecho espera.</translation>
        </message>
        <message>
            <source>Nothing was sent to the hub “%1”: over the net its certificate must be checked. Set sslmode=verify-full and sslrootcert for the service.</source>
            <translation>No se envió nada al hub «%1»: por la red hay que comprobar su certificado. Establezca sslmode=verify-full y sslrootcert para el servicio.</translation>
        </message>
        <message>
            <source>The hub’s certificate is not the one expected%1. Nothing was sent.</source>
            <translation>El certificado del hub no es el esperado%1. No se envió nada.</translation>
        </message>
        <message>
            <source>The hub refuses this login%1; look at the service and at “.pgpass”.</source>
            <translation>El hub rechaza este usuario%1; revise el servicio y «.pgpass».</translation>
        </message>
        <message>
            <source>You may not do this on the hub%1. Everything is in this file.</source>
            <translation>No puede hacer esto en el hub%1. Todo está en este archivo.</translation>
        </message>
        <message>
            <source>The hub has no space left. Everything is in this file.</source>
            <translation>El hub no tiene espacio. Todo está en este archivo.</translation>
        </message>
        <message>
            <source>This database is no hub; its administrator makes it one by “alteri-cli hub init”.</source>
            <translation>Esta base de datos no es un hub; quien la administra la convierte con «alteri-cli hub init».</translation>
        </message>
        <message>
            <source>This database is a hub already. Nothing was changed.</source>
            <translation>Esta base de datos ya es un hub. No se cambió nada.</translation>
        </message>
        <message>
            <source>The database refused: %1.</source>
            <translation>La base de datos lo rechazó: %1.</translation>
        </message>
        <message>
            <source>The hub’s log is not what was written (step %1). Nothing was taken over; tell the hub’s administrator.</source>
            <translation>El registro del hub no es lo que se escribió (paso %1). No se tomó nada; avise a quien administra el hub.</translation>
        </message>
        <message>
            <source>Step %1 of the hub does not fit this file. Nothing was taken over; join the study anew, and merge this file into it as another copy.</source>
            <translation>El paso %1 del hub no encaja en este archivo. No se tomó nada; únase de nuevo al estudio y combine este archivo como otra copia.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportAssistant</name>
        <message>
            <source>Import tables</source>
            <translation>Importar tablas</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>Unir respuestas</translation>
        </message>
        <message>
            <source>Next delivery</source>
            <translation>Siguiente entrega</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>Primeras filas</translation>
        </message>
        <message>
            <source>&amp;Work out what happens</source>
            <translation>Com&amp;probar qué ocurre</translation>
        </message>
        <message>
            <source>Add tables…</source>
            <translation>Añadir tablas…</translation>
        </message>
        <message>
            <source>Remo&amp;ve table</source>
            <translation>Des&amp;cartar tabla</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>En</translation>
        </message>
        <message>
            <source>Labels from a table</source>
            <translation>Etiquetas de una tabla</translation>
        </message>
        <message numerus="yes">
            <source>The tables have %n rows; “Work out what happens” reads them all.</source>
            <translation>
                <numerusform>Las tablas tienen %n fila; «Comprobar qué ocurre» la lee.</numerusform>
                <numerusform>Las tablas tienen %n filas; «Comprobar qué ocurre» las lee todas.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Import</source>
            <translation>&amp;Importar</translation>
        </message>
        <message>
            <source>&amp;Join</source>
            <translation>Un&amp;ir</translation>
        </message>
        <message>
            <source>U&amp;pdate</source>
            <translation>Actuali&amp;zar</translation>
        </message>
        <message>
            <source>All egos of the tables are new.</source>
            <translation>Todos los egos de las tablas son nuevos.</translation>
        </message>
        <message>
            <source>Columns become new attributes of those that the study has, or fill gaps. Nothing is replaced, and nobody is added.</source>
            <translation>Las columnas pasan a ser atributos nuevos de quienes ya están en el estudio, o rellenan lagunas. No se sustituye nada ni se añade a nadie.</translation>
        </message>
        <message>
            <source>Read as the tables before: other answers replace those that there are, new rows come in.</source>
            <translation>Se leen como las tablas anteriores: las respuestas distintas sustituyen a las que hay y las filas nuevas se añaden.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ImportText</name>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as the pairs of alteri.</source>
            <translation>
                <numerusform>%n columna de %1, «%2», se lee como par de álteres.</numerusform>
                <numerusform>%n columnas de %1, como «%2», se leen como pares de álteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, as “%2”, are read as those of alteri.</source>
            <translation>
                <numerusform>%n columna de %1, «%2», se lee como columna de álteres.</numerusform>
                <numerusform>%n columnas de %1, como «%2», se leen como columnas de álteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1, before those of alteri, are read as those of egos.</source>
            <translation>
                <numerusform>%n columna de %1, anterior a las de los álteres, se lee como columna de egos.</numerusform>
                <numerusform>%n columnas de %1, anteriores a las de los álteres, se leen como columnas de egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places for alteri in %1 hold nothing and are left out.</source>
            <translation>
                <numerusform>%n hueco para álteres en %1 está vacío y se omite.</numerusform>
                <numerusform>%n huecos para álteres en %1 están vacíos y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri in %1 are more than “%2” says and are left out.</source>
            <translation>
                <numerusform>%n álter en %1 excede lo que dice «%2» y se omite.</numerusform>
                <numerusform>%n álteres en %1 exceden lo que dice «%2» y se omiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n columns of %1 are read as those of egos.</source>
            <translation>
                <numerusform>%n columna de %1 se lee como columna de egos.</numerusform>
                <numerusform>%n columnas de %1 se leen como columnas de egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows of %1 say something else of ego in “%2” than the row before that counts; they are not used for it.</source>
            <translation>
                <numerusform>%n fila de %1 dice de ego en «%2» otra cosa que la fila anterior, que es la que vale; no se usa para ello.</numerusform>
                <numerusform>%n filas de %1 dicen de ego en «%2» otra cosa que la fila anterior, que es la que vale; no se usan para ello.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells of pairs in %1 hold 0 and are no ties.</source>
            <translation>
                <numerusform>%n celda de pares en %1 contiene 0 y no es una relación.</numerusform>
                <numerusform>%n celdas de pares en %1 contienen 0 y no son relaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is read as the matrix of the ties of the ego “%2”.</source>
            <translation>%1 se lee como la matriz de relaciones del ego «%2».</translation>
        </message>
        <message numerus="yes">
            <source>There is no table of egos; %n egos are those that %1 names. Egos who named nobody are not among them.</source>
            <translation>
                <numerusform>No hay tabla de egos; %n ego es el que nombra %1. Los egos que no nombraron a nadie no están incluidos.</numerusform>
                <numerusform>No hay tabla de egos; los %n egos son los que nombra %1. Los egos que no nombraron a nadie no están incluidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>There is no table of alteri; %n alteri are those that %1 names. Alteri without ties are not among them.</source>
            <translation>
                <numerusform>No hay tabla de álteres; %n álter es el que nombra %1. Los álteres sin relaciones no están incluidos.</numerusform>
                <numerusform>No hay tabla de álteres; los %n álteres son los que nombra %1. Los álteres sin relaciones no están incluidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes from %2; its codes -1 to -4 are read as refused, does not know, does not apply and not asked.</source>
            <translation>%1 procede de %2; sus códigos de -1 a -4 se leen como rehúsa responder, no sabe, no procede y no preguntado.</translation>
        </message>
        <message>
            <source>%1 has no column of ids of alteri (alter_id); they are numbered within their egos.</source>
            <translation>%1 no tiene columna de identificadores de álteres (alter_id); se numeran dentro de sus egos.</translation>
        </message>
        <message>
            <source>%1 is read as a table of the ego “%2”, by its name.</source>
            <translation>%1 se lee como una tabla del ego «%2», por su nombre.</translation>
        </message>
        <message numerus="yes">
            <source>%n tables, as %1, are read as one.</source>
            <translation>
                <numerusform>Se lee %n tabla, %1.</numerusform>
                <numerusform>%n tablas, como %1, se leen como una sola.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet %1 is about no egos, alteri or ties and is left out.</source>
            <translation>La hoja %1 no trata de egos, álteres ni relaciones y se omite.</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it stays as it is.</source>
            <translation>«%1» es «%2» en el estudio y «%3» en la tabla; queda como está.</translation>
        </message>
        <message>
            <source>“%1” was “%2” and is “%3” now.</source>
            <translation>«%1» era «%2» y ahora es «%3».</translation>
        </message>
        <message>
            <source>“%1” is “%2” in the study and “%3” in the table; it will be replaced.</source>
            <translation>«%1» es «%2» en el estudio y «%3» en la tabla; se sustituirá.</translation>
        </message>
        <message>
            <source>ego “%1”</source>
            <translation>ego «%1»</translation>
        </message>
        <message>
            <source>ego “%1”, alter “%2”</source>
            <translation>ego «%1», álter «%2»</translation>
        </message>
        <message>
            <source>%1, line %2: %3: %4</source>
            <translation>%1, línea %2: %3: %4</translation>
        </message>
        <message numerus="yes">
            <source>%n egos were in the study already.</source>
            <translation>
                <numerusform>%n ego ya estaba en el estudio.</numerusform>
                <numerusform>%n egos ya estaban en el estudio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos are in the study already.</source>
            <translation>
                <numerusform>%n ego ya está en el estudio.</numerusform>
                <numerusform>%n egos ya están en el estudio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri were in the study already.</source>
            <translation>
                <numerusform>%n álter ya estaba en el estudio.</numerusform>
                <numerusform>%n álteres ya estaban en el estudio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are in the study already.</source>
            <translation>
                <numerusform>%n álter ya está en el estudio.</numerusform>
                <numerusform>%n álteres ya están en el estudio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri were in the study already.</source>
            <translation>
                <numerusform>%n relación entre álteres ya estaba en el estudio.</numerusform>
                <numerusform>%n relaciones entre álteres ya estaban en el estudio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri are in the study already.</source>
            <translation>
                <numerusform>%n relación entre álteres ya está en el estudio.</numerusform>
                <numerusform>%n relaciones entre álteres ya están en el estudio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers fill gaps.</source>
            <translation>
                <numerusform>%n respuesta rellena una laguna.</numerusform>
                <numerusform>%n respuestas rellenan lagunas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more answers differ from those of the study.</source>
            <translation>
                <numerusform>%n respuesta más difiere de la del estudio.</numerusform>
                <numerusform>%n respuestas más difieren de las del estudio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are left out, since the study does not know whom they are about: %1.</source>
            <translation>
                <numerusform>Se omite %n fila, porque el estudio no sabe de quién trata: %1.</numerusform>
                <numerusform>Se omiten %n filas, porque el estudio no sabe de quién tratan: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos have a map for each wave: %1.</source>
            <translation>Los egos tienen un mapa por cada oleada: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n maps of waves are empty, since only later waves have alteri of their egos.</source>
            <translation>
                <numerusform>%n mapa de oleada está vacío, porque solo oleadas posteriores tienen álteres de su ego.</numerusform>
                <numerusform>%n mapas de oleadas están vacíos, porque solo oleadas posteriores tienen álteres de sus egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos imported.</source>
            <translation>
                <numerusform>%n ego importado.</numerusform>
                <numerusform>%n egos importados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri imported.</source>
            <translation>
                <numerusform>%n álter importado.</numerusform>
                <numerusform>%n álteres importados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri imported.</source>
            <translation>
                <numerusform>%n relación entre álteres importada.</numerusform>
                <numerusform>%n relaciones entre álteres importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n egos will come in.</source>
            <translation>
                <numerusform>Se añadirá %n ego.</numerusform>
                <numerusform>Se añadirán %n egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri will come in.</source>
            <translation>
                <numerusform>Se añadirá %n álter.</numerusform>
                <numerusform>Se añadirán %n álteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri will come in.</source>
            <translation>
                <numerusform>Se añadirá %n relación entre álteres.</numerusform>
                <numerusform>Se añadirán %n relaciones entre álteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri lack the answers that give them a place on the map.</source>
            <translation>
                <numerusform>A %n álter le faltan las respuestas que le dan un lugar en el mapa.</numerusform>
                <numerusform>A %n álteres les faltan las respuestas que les dan un lugar en el mapa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri wait beside their maps, since the rings or sectors there show no attribute; choose one in the design of the map, or place them by hand.</source>
            <translation>
                <numerusform>%n álter espera junto a su mapa, porque los anillos o sectores no muestran allí ningún atributo; elija uno en el diseño del mapa, o colóquelo a mano.</numerusform>
                <numerusform>%n álteres esperan junto a sus mapas, porque los anillos o sectores no muestran allí ningún atributo; elija uno en el diseño del mapa, o colóquelos a mano.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties were named from both ends and kept once.</source>
            <translation>
                <numerusform>%n relación se nombró desde ambos extremos y se conservó una vez.</numerusform>
                <numerusform>%n relaciones se nombraron desde ambos extremos y se conservaron una vez.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty or NA and give no answer.</source>
            <translation>
                <numerusform>%n celda está vacía o es NA y no da respuesta.</numerusform>
                <numerusform>%n celdas están vacías o son NA y no dan respuesta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Line breaks in %n names are read as spaces.</source>
            <translation>
                <numerusform>Los saltos de línea en %n nombre se leen como espacios.</numerusform>
                <numerusform>Los saltos de línea en %n nombres se leen como espacios.</numerusform>
            </translation>
        </message>
        <message>
            <source>New attribute of %1: %2 (%3).</source>
            <translation>Nuevo atributo de %1: %2 (%3).</translation>
        </message>
        <message>
            <source>New kind of tie: %1.</source>
            <translation>Nuevo tipo de relación: %1.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as an age, which is what the word means in German, and not as who an alter is.</source>
            <translation>La columna «%2» de %1 se lee como una edad (así se llama en alemán) y no como el identificador de un alter.</translation>
        </message>
        <message>
            <source>Ties of the kind “%2” in %1 are not the same there and back, so they have a direction.</source>
            <translation>Los vínculos del tipo «%2» en %1 no son iguales de ida y de vuelta, así que tienen sentido.</translation>
        </message>
        <message>
            <source>The columns of %1 that become “%2” differ in their labels or in what means missing; what not all of them say is left out.</source>
            <translation>Las columnas de %1 que pasan a ser «%2» difieren en sus etiquetas o en lo que significa perdido; lo que no dicen todas se omite.</translation>
        </message>
        <message>
            <source>The column “%2” of %1 is read as who an alter is. If it is an age, give it another name or choose another use.</source>
            <translation>La columna «%2» de %1 se lee como el identificador de un alter. Si es una edad, cámbiele el nombre o elija otro uso.</translation>
        </message>
    </context>
    <context>
        <name>alteri::InfluencePage</name>
        <message>
            <source>no estimate without this ego</source>
            <translation>no hay estimación sin este ego</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %n ties</source>
            <translation>
                <numerusform>%1: %2, %n relación</numerusform>
                <numerusform>%1: %2, %n relaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Influence of egos</source>
            <translation>Influencia de los egos</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calcular</translation>
        </message>
        <message>
            <source>Cook's distance</source>
            <translation>Distancia de Cook</translation>
        </message>
        <message>
            <source>DFBETAS: %1</source>
            <translation>DFBETAS: %1</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>El cálculo se canceló.</translation>
        </message>
        <message>
            <source>Each ego is left out in turn …</source>
            <translation>Se deja fuera cada ego por turno …</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on all coefficients</source>
            <translation>%1: influencia de cada %2 en todos los coeficientes</translation>
        </message>
        <message>
            <source>%1: influence of each %2 on %3</source>
            <translation>%1: influencia de cada %2 en %3</translation>
        </message>
        <message>
            <source>DFBETAS</source>
            <translation>DFBETAS</translation>
        </message>
        <message>
            <source>Hatched: above 4/J = %1 (J groups), worth a look.</source>
            <translation>Rayado: por encima de 4/J = %1 (J grupos), merece un vistazo.</translation>
        </message>
        <message>
            <source>Change of b in standard errors when the group is there. Hatched: beyond 2/√J = %1 (J groups), worth a look.</source>
            <translation>Cambio de b en errores estándar cuando el grupo está presente. Rayado: más allá de 2/√J = %1 (J grupos), merece un vistazo.</translation>
        </message>
    </context>
    <context>
        <name>alteri::Inspector</name>
        <message>
            <source>Select an alter on the map to see and code it here.</source>
            <translation>Seleccione un álter en el mapa para verlo y codificarlo aquí.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Álter</translation>
        </message>
        <message>
            <source>Tie to ego</source>
            <translation>Relación con ego</translation>
        </message>
        <message>
            <source>Tie to ego (on this map only)</source>
            <translation>Relación con ego (solo en este mapa)</translation>
        </message>
        <message numerus="yes">
            <source>Alter (the same on all %n maps)</source>
            <translation>
                <numerusform>Álter (igual en el único mapa)</numerusform>
                <numerusform>Álter (igual en los %n mapas)</numerusform>
            </translation>
        </message>
        <message>
            <source>Change this attribute…</source>
            <translation>Cambiar este atributo…</translation>
        </message>
        <message>
            <source>Note on the alter</source>
            <translation>Nota sobre el álter</translation>
        </message>
        <message>
            <source>Note on the tie</source>
            <translation>Nota sobre la relación</translation>
        </message>
        <message>
            <source>Note on the map</source>
            <translation>Nota sobre el mapa</translation>
        </message>
        <message>
            <source>Write note</source>
            <translation>Escribir nota</translation>
        </message>
        <message>
            <source>“%1” was not stored as %2: it is no such answer. It stands in the field still.</source>
            <translation>«%1» no se guardó como %2: no es una respuesta posible. Sigue en el campo.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri selected</source>
            <translation>
                <numerusform>%n álter seleccionado</numerusform>
                <numerusform>%n álteres seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Cambiar nombre del álter</translation>
        </message>
        <message>
            <source>Rename ego</source>
            <translation>Cambiar nombre del ego</translation>
        </message>
    </context>
    <context>
        <name>alteri::InterviewGestures</name>
        <message>
            <source>Add ego</source>
            <translation>Añadir ego</translation>
        </message>
        <message>
            <source>Name of the interviewee</source>
            <translation>Nombre de la persona entrevistada</translation>
        </message>
        <message>
            <source>Make ego confidential</source>
            <translation>Marcar el ego como confidencial</translation>
        </message>
        <message>
            <source>Make ego not confidential</source>
            <translation>Quitar la confidencialidad del ego</translation>
        </message>
        <message>
            <source>Delete “%1” with its map and all its alteri?</source>
            <translation>¿Eliminar «%1» con su mapa y todos sus álteres?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete ego</source>
            <translation>Eliminar ego</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Añadir álter</translation>
        </message>
        <message>
            <source>Add alteri</source>
            <translation>Añadir álteres</translation>
        </message>
        <message>
            <source>Names that would be on this map twice: %1</source>
            <translation>Nombres que estarían dos veces en este mapa: %1</translation>
        </message>
        <message>
            <source>Add them all the same</source>
            <translation>Añadirlos de todos modos</translation>
        </message>
        <message>
            <source>Rename alter</source>
            <translation>Cambiar nombre del álter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>alteri::JournalText</name>
        <message>
            <source>Variance between egos</source>
            <translation>Varianza entre egos</translation>
        </message>
        <message>
            <source>Variance between groups of %1</source>
            <translation>Varianza entre grupos de %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1</source>
            <translation>Varianza de la pendiente: %1</translation>
        </message>
        <message>
            <source>Variance of slope: %1, %2</source>
            <translation>Varianza de la pendiente: %1, %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2</source>
            <translation>Covarianza: %1, %2</translation>
        </message>
        <message>
            <source>Covariance: %1, %2, %3</source>
            <translation>Covarianza: %1, %2, %3</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Umbrales</translation>
        </message>
        <message>
            <source>θ (dispersion)</source>
            <translation>θ (dispersión)</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Groups of %1</source>
            <translation>Grupos de %1</translation>
        </message>
        <message>
            <source>Wald χ² (df)</source>
            <translation>χ² de Wald (gl)</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Variance within egos</source>
            <translation>Varianza dentro de los egos</translation>
        </message>
        <message>
            <source>R² marginal</source>
            <translation>R² marginal</translation>
        </message>
        <message>
            <source>R² conditional</source>
            <translation>R² condicional</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-verosimilitud</translation>
        </message>
        <message>
            <source>AIC</source>
            <translation>AIC</translation>
        </message>
        <message>
            <source>BIC (n = ties)</source>
            <translation>BIC (n = relaciones)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) multilevel model of %2 with link %3</source>
            <translation>%1 es un modelo multinivel ordinal (acumulativo) de %2 con enlace %3</translation>
        </message>
        <message>
            <source>%1 is a binomial multilevel model of %2 with link %3</source>
            <translation>%1 es un modelo multinivel binomial de %2 con enlace %3</translation>
        </message>
        <message>
            <source>%1 is a Poisson multilevel model of %2 with link %3</source>
            <translation>%1 es un modelo multinivel de Poisson de %2 con enlace %3</translation>
        </message>
        <message>
            <source>%1 is a negative binomial multilevel model of %2 with link %3</source>
            <translation>%1 es un modelo multinivel binomial negativo de %2 con enlace %3</translation>
        </message>
        <message>
            <source>fitted by ML with adaptive Gauss-Hermite quadrature</source>
            <translation>ajustado por ML con cuadratura adaptativa de Gauss-Hermite</translation>
        </message>
        <message>
            <source>fitted by ML with Laplace's approximation</source>
            <translation>ajustado por ML con la aproximación de Laplace</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the highest outcome; the other estimates are those without these ties.</source>
            <translation>%1: la estimación de %2 es infinita, porque sus %3 relaciones tienen todas el resultado más alto; las demás estimaciones son las obtenidas sin estas relaciones.</translation>
        </message>
        <message>
            <source>%1: the estimate of %2 is infinite, since all its %3 ties have the lowest outcome; the other estimates are those without these ties.</source>
            <translation>%1: la estimación de %2 es infinita, porque sus %3 relaciones tienen todas el resultado más bajo; las demás estimaciones son las obtenidas sin estas relaciones.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001.</source>
            <translation>Errores estándar entre paréntesis; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001.</translation>
        </message>
        <message>
            <source>Standard errors in parentheses; * p &lt; .05, ** p &lt; .01, *** p &lt; .001 (%1).</source>
            <translation>Errores estándar entre paréntesis; * p &lt; 0,05, ** p &lt; 0,01, *** p &lt; 0,001 (%1).</translation>
        </message>
        <message>
            <source>Multilevel linear models of %1, fitted by %2.</source>
            <translation>Modelos lineales multinivel de %1, ajustados por %2.</translation>
        </message>
        <message>
            <source>%1 is a multilevel linear model of %2, fitted by %3.</source>
            <translation>%1 es un modelo lineal multinivel de %2, ajustado por %3.</translation>
        </message>
        <message>
            <source>%1 is a linear model of %2, fitted by least squares.</source>
            <translation>%1 es un modelo lineal de %2, ajustado por mínimos cuadrados.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ties dropped for missing values (%4).</source>
            <translation>%1: %2 de %3 relaciones se dejaron fuera por valores perdidos (%4).</translation>
        </message>
        <message>
            <source>%1: only ties with %2 (%3 left out).</source>
            <translation>%1: solo relaciones con %2 (%3 omitidas).</translation>
        </message>
        <message>
            <source>%1: weighted by %2.</source>
            <translation>%1: ponderado por %2.</translation>
        </message>
        <message>
            <source>%1: %2 groups of %3 lost all their ties.</source>
            <translation>%1: %2 grupos de %3 perdieron todas sus relaciones.</translation>
        </message>
        <message>
            <source>%1: a random effect has no variance left (singular fit).</source>
            <translation>%1: a un efecto aleatorio no le queda varianza (ajuste singular).</translation>
        </message>
        <message>
            <source>%1: the search for the variances did not converge.</source>
            <translation>%1: la búsqueda de las varianzas no convergió.</translation>
        </message>
        <message>
            <source>%1: %2 is left out, other terms determine it.</source>
            <translation>%1: %2 se deja fuera, otros términos lo determinan.</translation>
        </message>
        <message>
            <source>%1: the ICC counts slopes by their mean over the ties.</source>
            <translation>%1: el ICC cuenta las pendientes por su media en las relaciones.</translation>
        </message>
        <message>
            <source>%1: ICC and R² are on the latent scale.</source>
            <translation>%1: ICC y R² están en la escala latente.</translation>
        </message>
        <message>
            <source>%1: effects are odds or rate ratios, exp(b), with standard errors by the delta method.</source>
            <translation>%1: los efectos son razones de odds o de tasas, exp(b), con errores estándar por el método delta.</translation>
        </message>
        <message>
            <source>%1: no tie has the outcome %2.</source>
            <translation>%1: ninguna relación tiene el resultado %2.</translation>
        </message>
        <message>
            <source>%1: the counts vary no more than Poisson's do.</source>
            <translation>%1: los recuentos no varían más que los de Poisson.</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite's degrees of freedom</source>
            <translation>pruebas t, grados de libertad de Satterthwaite</translation>
        </message>
        <message>
            <source>t tests after Kenward and Roger</source>
            <translation>pruebas t según Kenward y Roger</translation>
        </message>
        <message>
            <source>t tests with cluster-robust standard errors, CR2</source>
            <translation>pruebas t con errores estándar robustos por conglomerado, CR2</translation>
        </message>
        <message>
            <source>Wald z</source>
            <translation>z de Wald</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Término</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Intercepto</translation>
        </message>
        <message>
            <source>reference: %1</source>
            <translation>referencia: %1</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>%1: egos have the sampling weights %2; estimates are those of the pseudo-likelihood, with standard errors by the sandwich.</source>
            <translation>%1: los egos tienen los pesos muestrales %2; las estimaciones son las de la pseudoverosimilitud, con errores estándar sándwich.</translation>
        </message>
        <message>
            <source>%1: residuals have standard deviations of their own by %2; relative to %3, whose variance is given: %4.</source>
            <translation>%1: los residuos tienen desviaciones estándar propias por %2; respecto a %3, cuya varianza se indica: %4.</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>Redes</translation>
        </message>
        <message>
            <source>Residual variance</source>
            <translation>Varianza residual</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>%1: %2 of %3 networks dropped for missing values (%4).</source>
            <translation>%1: %2 de %3 redes excluidas por valores perdidos (%4).</translation>
        </message>
        <message>
            <source>%1: only networks with %2 (%3 left out).</source>
            <translation>%1: solo redes con %2 (%3 excluidas).</translation>
        </message>
        <message>
            <source>t tests</source>
            <translation>pruebas t</translation>
        </message>
        <message>
            <source>F (df, df of the residual)</source>
            <translation>F (gl, gl residuales)</translation>
        </message>
        <message>
            <source>BIC (n = rows)</source>
            <translation>BIC (n = filas)</translation>
        </message>
        <message>
            <source>%1 is an ordinal (cumulative) model of %2 with link %3, fitted by ML.</source>
            <translation>%1 es un modelo ordinal (acumulativo) de %2 con enlace %3, estimado por ML.</translation>
        </message>
        <message>
            <source>%1 is a binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1 es un modelo binomial de %2 con enlace %3, estimado por ML.</translation>
        </message>
        <message>
            <source>%1 is a Poisson model of %2 with link %3, fitted by ML.</source>
            <translation>%1 es un modelo de Poisson de %2 con enlace %3, estimado por ML.</translation>
        </message>
        <message>
            <source>%1 is a negative binomial model of %2 with link %3, fitted by ML.</source>
            <translation>%1 es un modelo binomial negativo de %2 con enlace %3, estimado por ML.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyAttributesPage</name>
        <message>
            <source>Key attributes</source>
            <translation>Atributos clave</translation>
        </message>
        <message>
            <source>Percentages are of the known values. For categories of alteri and ties, mean (SD) and range are those of the egos’ own percentages; egos without a known value are left out of them. SD with n − 1.</source>
            <translation>Los porcentajes se refieren a los valores conocidos. En las categorías de álteres y relaciones, la media (DT) y el rango son los de los porcentajes propios de cada ego; los egos sin valor conocido no entran en ellos. DT con n − 1.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCard</name>
        <message>
            <source>Keys of Alteri</source>
            <translation>Teclas de Alteri</translation>
        </message>
        <message>
            <source>The keys of categories are different in each study: Shift+F1 shows them on the map.</source>
            <translation>Las teclas de las categorías son distintas en cada estudio: Mayús+F1 las muestra en el mapa.</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCardDialog</name>
        <message>
            <source>Key card</source>
            <translation>Hoja de teclas</translation>
        </message>
        <message>
            <source>All keys by menu</source>
            <translation>Todas las teclas, por menú</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Documento PDF</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Keys of Alteri</source>
            <translation>Teclas de Alteri</translation>
        </message>
    </context>
    <context>
        <name>alteri::KeyCoding</name>
        <message>
            <source>Code %1</source>
            <translation>Codificar %1</translation>
        </message>
        <message>
            <source>Say what “%1” is</source>
            <translation>Decir qué es «%1»</translation>
        </message>
        <message>
            <source>Nobody is selected to answer “%1” about; “Next open” goes to whom it is open about</source>
            <translation>No hay nadie seleccionado sobre quien responder «%1»; «Siguiente por completar» va a quien le falta</translation>
        </message>
        <message>
            <source>“%1” is no answer to “%2”, which is asked now; ‹ and › change the question</source>
            <translation>«%1» no es una respuesta a «%2», que es lo que se pregunta ahora; ‹ y › cambian la pregunta</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>“%1” is no key of a category; press Shift+F1 for the keys, Esc and then type to name a partner</source>
            <translation>«%1» no es tecla de ninguna categoría; pulse Mayús+F1 para ver las teclas, o Esc y después escriba para nombrar un contacto</translation>
        </message>
    </context>
    <context>
        <name>alteri::LanguageMenu</name>
        <message>
            <source>Language of the interview</source>
            <translation>Idioma de la entrevista</translation>
        </message>
    </context>
    <context>
        <name>alteri::LookDelegate</name>
        <message>
            <source>Other…</source>
            <translation>Otro…</translation>
        </message>
        <message>
            <source>Colour of the category</source>
            <translation>Color de la categoría</translation>
        </message>
    </context>
    <context>
        <name>alteri::MainWindow</name>
        <message>
            <source>New study…</source>
            <translation>Nuevo estudio…</translation>
        </message>
        <message>
            <source>Starts a study from a template</source>
            <translation>Empieza un estudio a partir de una plantilla</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Abrir estudio…</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>Abre un estudio de un archivo</translation>
        </message>
        <message>
            <source>Import from other programs…</source>
            <translation>Importar de otros programas…</translation>
        </message>
        <message>
            <source>Imports studies of VennMaker and Network Canvas, and graphs; into the open study or a new one</source>
            <translation>Importa estudios de VennMaker y Network Canvas, y grafos, en el estudio abierto o en uno nuevo</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Everything is saved already; this writes a second file</source>
            <translation>Todo está guardado ya; esto escribe un segundo archivo</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Informe…</translation>
        </message>
        <message>
            <source>Writes codebook, maps, models and plots with everything that it takes to reproduce them</source>
            <translation>Escribe el libro de códigos, mapas, modelos y gráficos con todo lo necesario para reproducirlos</translation>
        </message>
        <message>
            <source>Close study</source>
            <translation>Cerrar estudio</translation>
        </message>
        <message>
            <source>Goes back to the start page</source>
            <translation>Vuelve a la página de inicio</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <source>Removes an ego, or what happened long ago, from the history too</source>
            <translation>Quita un ego, o lo que ocurrió hace mucho, también del historial</translation>
        </message>
        <message>
            <source>Protect…</source>
            <translation>Proteger…</translation>
        </message>
        <message>
            <source>Seals the study, so that only a passphrase opens it</source>
            <translation>Sella el estudio, de modo que solo lo abre una frase de contraseña</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <source>Shows the backups of the study, and whether and where they are made</source>
            <translation>Muestra las copias de seguridad del estudio, y si se hacen y dónde</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Takes the last change back</source>
            <translation>Deshace el último cambio</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Makes the change again</source>
            <translation>Vuelve a hacer el cambio</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Shows the maps</source>
            <translation>Muestra los mapas</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <source>Shows tables, models and plots</source>
            <translation>Muestra tablas, modelos y gráficos</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Estudios recientes</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>Abrir el estudio de ejemplo</translation>
        </message>
        <message>
            <source>Recover a damaged study…</source>
            <translation>Recuperar un estudio dañado…</translation>
        </message>
        <message>
            <source>Writes what is whole of a damaged file into a new one</source>
            <translation>Escribe en un archivo nuevo lo que está intacto de uno dañado</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clara</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscura</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>&amp;Map</source>
            <translation>&amp;Mapa</translation>
        </message>
        <message>
            <source>&amp;Analysis</source>
            <translation>A&amp;nálisis</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>About Alteri</source>
            <translation>Acerca de Alteri</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>&amp;Study</source>
            <translation>E&amp;studio</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copia)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Estudio de Alteri</translation>
        </message>
        <message>
            <source>The work goes on in %1</source>
            <translation>El trabajo continúa en %1</translation>
        </message>
        <message>
            <source>Forgotten. Copies and backups elsewhere still have it.</source>
            <translation>Olvidado. Las copias y copias de seguridad en otros sitios aún lo tienen.</translation>
        </message>
        <message>
            <source>The report was written to %1</source>
            <translation>El informe se escribió en %1</translation>
        </message>
        <message>
            <source>Import from other programs</source>
            <translation>Importar de otros programas</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Nuevo estudio</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Redo: %1</source>
            <translation>Rehacer: %1</translation>
        </message>
        <message>
            <source>%1 (protected) – Alteri</source>
            <translation>%1 (protegido) – Alteri</translation>
        </message>
        <message>
            <source>%1 – Alteri</source>
            <translation>%1 – Alteri</translation>
        </message>
        <message>
            <source>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Draw, measure and model ego-centred networks.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Alteri uses no network, unless you connect a study to a hub of yours.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;Alteri %1&lt;/h3&gt;&lt;p&gt;Dibujar, medir y modelizar redes egocéntricas.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Alteri no usa ninguna red, salvo que conecte un estudio a un hub propio.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>A backup was written: %1</source>
            <translation>Se escribió una copia de seguridad: %1</translation>
        </message>
        <message>
            <source>Open study</source>
            <translation>Abrir estudio</translation>
        </message>
        <message numerus="yes">
            <source>This file is older than the one you had here on %1: %n steps are missing. Somebody may have put a copy in its place.</source>
            <translation>
                <numerusform>Este archivo es más antiguo que el que tenía aquí el %1: falta %n acción. Quizá alguien haya puesto una copia en su lugar.</numerusform>
                <numerusform>Este archivo es más antiguo que el que tenía aquí el %1: faltan %n acciones. Quizá alguien haya puesto una copia en su lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>What you see is only in memory and is gone once you leave it. Save a copy first, or leave it.</source>
            <translation>Lo que ve está solo en la memoria y se perderá en cuanto lo deje. Guarde antes una copia, o déjelo.</translation>
        </message>
        <message>
            <source>What you see is only in memory. Save a copy first, then choose the language again.</source>
            <translation>Lo que ve está solo en la memoria. Guarde antes una copia y elija después el idioma de nuevo.</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>Proteger</translation>
        </message>
        <message>
            <source>Making a key…</source>
            <translation>Creando una clave…</translation>
        </message>
        <message>
            <source>Removing the protection…</source>
            <translation>Quitando la protección…</translation>
        </message>
        <message>
            <source>Sealing the study…</source>
            <translation>Sellando el estudio…</translation>
        </message>
        <message>
            <source>The study can be read by whoever has the file now.</source>
            <translation>Ahora puede leer el estudio quien tenga el archivo.</translation>
        </message>
        <message>
            <source>The study is protected.</source>
            <translation>El estudio está protegido.</translation>
        </message>
        <message>
            <source>The study was locked, since nothing was done for a while.</source>
            <translation>El estudio se bloqueó porque no se hizo nada durante un rato.</translation>
        </message>
        <message>
            <source>Alteri can read the damaged file page by page and write what is whole into a new one. The damaged file stays as it is.</source>
            <translation>Alteri puede leer el archivo dañado página por página y escribir lo que está intacto en uno nuevo. El archivo dañado se queda como está.</translation>
        </message>
        <message>
            <source>Recover…</source>
            <translation>Recuperar…</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>%1 (recovered)</source>
            <translation>%1 (recuperado)</translation>
        </message>
        <message>
            <source>Reading what is whole…</source>
            <translation>Leyendo lo que está intacto…</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>Este estudio es de solo lectura</translation>
        </message>
        <message>
            <source>Open a study first</source>
            <translation>Abra primero un estudio</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Buscar cualquier cosa…</translation>
        </message>
        <message>
            <source>Finds every action, page, ego, alter and attribute by any word of it</source>
            <translation>Encuentra cualquier comando, página, ego, álter o atributo por una palabra de su nombre</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Analysis › %1</source>
            <translation>Análisis › %1</translation>
        </message>
        <message>
            <source>Panel of the map</source>
            <translation>Panel del mapa</translation>
        </message>
        <message>
            <source>Attribute “%1”, %2</source>
            <translation>Atributo «%1», %2</translation>
        </message>
        <message>
            <source>Kind of ties “%1”</source>
            <translation>Tipo de relaciones «%1»</translation>
        </message>
        <message>
            <source>Grouping “%1”</source>
            <translation>Agrupación «%1»</translation>
        </message>
        <message>
            <source>Column “%1” made from others</source>
            <translation>Columna «%1» creada a partir de otras</translation>
        </message>
        <message>
            <source>Opens the help about what has the focus</source>
            <translation>Abre la ayuda sobre el elemento que tiene el foco</translation>
        </message>
        <message>
            <source>Key card…</source>
            <translation>Hoja de teclas…</translation>
        </message>
        <message>
            <source>Prints all keys by menu, or writes a file</source>
            <translation>Imprime todas las teclas, por menú, o escribe un archivo</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <source>Shows what is where, on the window itself</source>
            <translation>Muestra dónde está cada cosa, en la propia ventana</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Everybody who was interviewed, with the number of their partners. Ctrl+E adds somebody.</source>
            <translation>Todas las personas entrevistadas, con el número de sus contactos. Ctrl+E añade otra.</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>La línea</translation>
        </message>
        <message>
            <source>Type the name of a partner here and press Enter. Codes may follow behind a semicolon; it lists them.</source>
            <translation>Escriba aquí el nombre de un contacto y pulse Intro. Tras un punto y coma pueden ir códigos; la línea los enumera.</translation>
        </message>
        <message>
            <source>The map</source>
            <translation>El mapa</translation>
        </message>
        <message>
            <source>Ego is in the middle. Drag partners to their ring and sector: their answers follow. Ctrl+Z takes anything back.</source>
            <translation>Ego está en el centro. Arrastre los contactos a su anillo y su sector: sus respuestas cambian con ellos. Ctrl+Z deshace cualquier cosa.</translation>
        </message>
        <message>
            <source>Answers, list, gaps, history</source>
            <translation>Respuestas, lista, lagunas, historial</translation>
        </message>
        <message>
            <source>What is known of the partner who is selected, who is on the map, what is still open, and every step until now.</source>
            <translation>Lo que se sabe del contacto seleccionado, quién está en el mapa, qué falta todavía y cada acción hasta ahora.</translation>
        </message>
        <message>
            <source>The analysis</source>
            <translation>El análisis</translation>
        </message>
        <message>
            <source>Tables, measures, models and plots follow every change. Alt+2 leads here, Alt+1 back to the map.</source>
            <translation>Las tablas, medidas, modelos y gráficos se actualizan con cada cambio. Alt+2 lleva aquí; Alt+1, de vuelta al mapa.</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Todo lo demás</translation>
        </message>
        <message>
            <source>Ctrl+K finds any action, page or person by a word. F1 explains where you are. Everything is saved as you go.</source>
            <translation>Ctrl+K encuentra cualquier comando, página o persona por una palabra. F1 explica la parte del programa en la que está. Todo se va guardando mientras trabaja.</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>Escribiendo la copia…</translation>
        </message>
        <message>
            <source>Merge another copy…</source>
            <translation>Combinar con otra copia…</translation>
        </message>
        <message>
            <source>Takes over what another copy of the study has, or another study</source>
            <translation>Incorpora lo que contiene otra copia del estudio, u otro estudio</translation>
        </message>
        <message>
            <source>Merge another copy</source>
            <translation>Combinar con otra copia</translation>
        </message>
        <message>
            <source>Alteri studies (*.alteri);;All files (*)</source>
            <translation>Estudios de Alteri (*.alteri);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>This is the study that is open; choose another copy of it.</source>
            <translation>Este es el estudio que está abierto; elija otra copia de él.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>“%1” has nothing that this study lacks.</source>
            <translation>«%1» no contiene nada que le falte a este estudio.</translation>
        </message>
        <message>
            <source>Merge “%1”</source>
            <translation>Combinar con «%1»</translation>
        </message>
        <message>
            <source>Team…</source>
            <translation>Equipo…</translation>
        </message>
        <message>
            <source>Works on the study together with others, by a hub of yours</source>
            <translation>Trabaja en el estudio junto con otros, mediante un hub propio</translation>
        </message>
        <message>
            <source>%1 (copy on this computer)</source>
            <translation>%1 (copia en este equipo)</translation>
        </message>
        <message>
            <source>“%1” lies on a slow medium: it takes %2 ms to keep something, several times for each step. Work on a copy on this computer instead? It is written back when you close it.</source>
            <translation>«%1» está en un medio lento: tarda %2 ms en guardar algo, varias veces por paso. ¿Trabajar en una copia en este equipo? Se escribe de vuelta al cerrarla.</translation>
        </message>
        <message>
            <source>Work on a copy</source>
            <translation>Trabajar en una copia</translation>
        </message>
        <message>
            <source>You work on a copy; it is written back to %1 when you close it.</source>
            <translation>Trabaja en una copia; al cerrarla se escribe de vuelta en %1.</translation>
        </message>
        <message>
            <source>A copy of “%1” on this computer was not written back yet. Open the copy?</source>
            <translation>Una copia de «%1» en este equipo aún no se escribió de vuelta. ¿Abrir la copia?</translation>
        </message>
        <message>
            <source>“%1” cannot be reached. A copy of it on this computer was not written back yet. Open the copy?</source>
            <translation>No se puede alcanzar «%1». Una copia en este equipo aún no se escribió de vuelta. ¿Abrir la copia?</translation>
        </message>
        <message>
            <source>Open the copy</source>
            <translation>Abrir la copia</translation>
        </message>
        <message>
            <source>Writing back</source>
            <translation>Escribir de vuelta</translation>
        </message>
        <message>
            <source>Writing back…</source>
            <translation>Escribiendo de vuelta…</translation>
        </message>
        <message>
            <source>The study was written back to %1</source>
            <translation>El estudio se escribió de vuelta en %1</translation>
        </message>
        <message>
            <source>Somebody worked on %1 meanwhile, so that nothing was written there. Open it, choose the copy, and merge the study into it (Study › Merge another copy…); then close it again.</source>
            <translation>Alguien trabajó entretanto en %1, por lo que no se escribió nada allí. Ábralo, elija la copia y combine el estudio con ella (Estudio › Combinar con otra copia…); luego ciérrela de nuevo.</translation>
        </message>
        <message>
            <source>The copy stays on this computer; open %1 to go on, and close it to try again.</source>
            <translation>La copia queda en este equipo; abra %1 para seguir y ciérrela para intentarlo de nuevo.</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Alteri studies</source>
            <translation>Estudios de Alteri</translation>
        </message>
        <message>
            <source>Join a study</source>
            <translation>Unirse a un estudio</translation>
        </message>
        <message>
            <source>study</source>
            <translation>estudio</translation>
        </message>
        <message>
            <source>Joining…</source>
            <translation>Uniéndose…</translation>
        </message>
        <message>
            <source>Writing a backup…</source>
            <translation>Escribiendo una copia de seguridad…</translation>
        </message>
        <message>
            <source>Nothing is known to be lost. To be safe you can save a copy of the study as it is now before you go on.</source>
            <translation>Que se sepa, no se ha perdido nada. Para mayor seguridad puede guardar una copia del estudio tal como está ahora antes de continuar.</translation>
        </message>
        <message>
            <source>Measure of networks</source>
            <translation>Medida de redes</translation>
        </message>
        <message>
            <source>Migrant organisations (sample)</source>
            <translation>Organizaciones de migrantes (ejemplo)</translation>
        </message>
        <message>
            <source>Taking back: %1</source>
            <translation>Se deshace: %1</translation>
        </message>
        <message>
            <source>Doing again: %1</source>
            <translation>Se rehace: %1</translation>
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
            <translation>ninguna de ellas</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>%1: the nearer to the centre, the nearer to “%2”; farthest out is “%3”.</source>
            <translation>%1: cuanto más cerca del centro, más cerca de «%2»; lo más exterior es «%3».</translation>
        </message>
        <message>
            <source>The nearer to the centre, the higher the level.</source>
            <translation>Cuanto más cerca del centro, más alto el nivel.</translation>
        </message>
        <message>
            <source>Dashed lines separate the sectors.</source>
            <translation>Las líneas a trazos separan los sectores.</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have more answers than their symbols show; the first four are seen.</source>
            <translation>
                <numerusform>%n álter tiene más respuestas de las que muestra su símbolo; se ven las cuatro primeras.</numerusform>
                <numerusform>%n álteres tienen más respuestas de las que muestran sus símbolos; se ven las cuatro primeras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri have no place on this map yet.</source>
            <translation>
                <numerusform>%n álter no tiene lugar todavía en este mapa.</numerusform>
                <numerusform>%n álteres no tienen lugar todavía en este mapa.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>Relaciones entre los álteres</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message numerus="yes">
            <source>Ego-network map, %n alteri</source>
            <translation>
                <numerusform>Mapa de la red de ego, %n álter</numerusform>
                <numerusform>Mapa de la red de ego, %n álteres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapActions</name>
        <message>
            <source>Add ego…</source>
            <translation>Añadir ego…</translation>
        </message>
        <message>
            <source>Adds an interviewee with an empty map</source>
            <translation>Añade una persona entrevistada con un mapa vacío</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Añadir álter</translation>
        </message>
        <message>
            <source>Goes to the line where partners are named</source>
            <translation>Va a la línea en la que se nombran los contactos</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Renames the selected alter or ego</source>
            <translation>Cambia el nombre del álter o ego seleccionado</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidencial</translation>
        </message>
        <message>
            <source>Keeps the names of this ego's partners out of the suggestions in other interviews</source>
            <translation>Excluye los nombres de los contactos de este ego de las sugerencias en otras entrevistas</translation>
        </message>
        <message>
            <source>Delete ego…</source>
            <translation>Eliminar ego…</translation>
        </message>
        <message>
            <source>Deletes the ego with its map and alteri</source>
            <translation>Elimina el ego con su mapa y sus álteres</translation>
        </message>
        <message>
            <source>Select all alteri</source>
            <translation>Seleccionar todos los álteres</translation>
        </message>
        <message>
            <source>Selects all alteri of the map</source>
            <translation>Selecciona todos los álteres del mapa</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>Buscar…</translation>
        </message>
        <message>
            <source>Finds alteri on the map by their names</source>
            <translation>Encuentra álteres en el mapa por su nombre</translation>
        </message>
        <message>
            <source>Draw ties</source>
            <translation>Dibujar relaciones</translation>
        </message>
        <message>
            <source>Draws ties between alteri by dragging from one to another</source>
            <translation>Dibuja relaciones entre álteres arrastrando de uno a otro</translation>
        </message>
        <message>
            <source>Map design…</source>
            <translation>Diseño del mapa…</translation>
        </message>
        <message>
            <source>Sets what rings, sectors, colours and symbols show</source>
            <translation>Establece qué muestran anillos, sectores, colores y símbolos</translation>
        </message>
        <message>
            <source>Kinds of ties…</source>
            <translation>Tipos de relaciones…</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>Añade, colorea y elimina tipos de relaciones, y cambia su nombre</translation>
        </message>
        <message>
            <source>Questions of the interview…</source>
            <translation>Preguntas de la entrevista…</translation>
        </message>
        <message>
            <source>Writes the questions that ask for partners and about them</source>
            <translation>Permite escribir las preguntas que piden contactos y las que tratan de ellos</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Guion de la entrevista</translation>
        </message>
        <message>
            <source>Leads the interview through the guide, leaves it and comes back</source>
            <translation>Conduce la entrevista por el guion, sale de él y vuelve</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <source>Goes to the next step of the guide</source>
            <translation>Va al paso siguiente del guion</translation>
        </message>
        <message>
            <source>Step before</source>
            <translation>Paso anterior</translation>
        </message>
        <message>
            <source>Goes to the step of the guide before</source>
            <translation>Va al paso anterior del guion</translation>
        </message>
        <message>
            <source>Interviewer…</source>
            <translation>Persona entrevistadora…</translation>
        </message>
        <message>
            <source>Says who interviews on this device; kept with the times of every step</source>
            <translation>Indica quién entrevista en este equipo; se conserva con las horas de cada paso</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Fit map</source>
            <translation>Ajustar mapa</translation>
        </message>
        <message>
            <source>Respondent view</source>
            <translation>Vista de la persona entrevistada</translation>
        </message>
        <message>
            <source>Shows the map in a second window, without panels</source>
            <translation>Muestra el mapa en una segunda ventana, sin paneles</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Shows all keys of the map</source>
            <translation>Muestra todas las teclas del mapa</translation>
        </message>
        <message>
            <source>Suggest names of other interviews</source>
            <translation>Sugerir nombres de otras entrevistas</translation>
        </message>
        <message>
            <source>Offers partners of other egos while a name is typed; never while the respondent view is open</source>
            <translation>Ofrece contactos de otros egos mientras se escribe un nombre; nunca mientras está abierta la vista de la persona entrevistada</translation>
        </message>
        <message>
            <source>Export map…</source>
            <translation>Exportar mapa…</translation>
        </message>
        <message>
            <source>Writes the map as a picture, or several maps at once</source>
            <translation>Escribe el mapa como imagen, o varios mapas a la vez</translation>
        </message>
        <message>
            <source>The maps are not in sight</source>
            <translation>Los mapas no están a la vista</translation>
        </message>
        <message>
            <source>This study can only be read</source>
            <translation>Este estudio es de solo lectura</translation>
        </message>
        <message>
            <source>There is no map yet</source>
            <translation>Aún no hay ningún mapa</translation>
        </message>
        <message>
            <source>There is no ego yet</source>
            <translation>Aún no hay ningún ego</translation>
        </message>
        <message>
            <source>The interview is not led by the guide</source>
            <translation>La entrevista no sigue el guion</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>Preguntar par por par</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>Pregunta una vez por cada par de los álteres seleccionados, o de todos</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapScene</name>
        <message>
            <source>Take off the map</source>
            <translation>Quitar del mapa</translation>
        </message>
        <message>
            <source>Move alter</source>
            <translation>Mover álter</translation>
        </message>
        <message>
            <source>Move alteri</source>
            <translation>Mover álteres</translation>
        </message>
        <message>
            <source>Nobody on this map is open any more; Tab again goes through all</source>
            <translation>Ya no queda nadie por completar en este mapa; Tab otra vez recorre todos</translation>
        </message>
        <message>
            <source>Not on the map yet: the key of a ring or the mouse places it first</source>
            <translation>Aún no está en el mapa: primero lo coloca la tecla de un anillo o el ratón</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapStepPage</name>
        <message>
            <source>Everybody has a place. PgDn goes to the next step.</source>
            <translation>Todos tienen un lugar. Av Pág lleva al paso siguiente.</translation>
        </message>
        <message numerus="yes">
            <source>%n partners have no place yet.</source>
            <translation>
                <numerusform>%n contacto no tiene lugar todavía.</numerusform>
                <numerusform>%n contactos no tienen lugar todavía.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Where does “%1” stand? Drag the symbol to its place, or press its keys. %n to place.</source>
            <translation>
                <numerusform>¿Dónde está «%1»? Arrastre el símbolo a su lugar, o pulse sus teclas. Queda %n por colocar.</numerusform>
                <numerusform>¿Dónde está «%1»? Arrastre el símbolo a su lugar, o pulse sus teclas. Quedan %n por colocar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTabs</name>
        <message>
            <source>Maps of this ego</source>
            <translation>Mapas de este ego</translation>
        </message>
        <message>
            <source>Add map…</source>
            <translation>Añadir mapa…</translation>
        </message>
        <message>
            <source>Adds an empty map for this ego</source>
            <translation>Añade un mapa vacío para este ego</translation>
        </message>
        <message>
            <source>Next wave…</source>
            <translation>Siguiente oleada…</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, not yet placed</source>
            <translation>Añade un mapa con los mismos álteres, aún sin colocar</translation>
        </message>
        <message>
            <source>Duplicate map…</source>
            <translation>Duplicar mapa…</translation>
        </message>
        <message>
            <source>Adds a map with the same alteri, places and answers</source>
            <translation>Añade un mapa con los mismos álteres, lugares y respuestas</translation>
        </message>
        <message>
            <source>Rename map…</source>
            <translation>Cambiar nombre del mapa…</translation>
        </message>
        <message>
            <source>Renames the map shown</source>
            <translation>Cambia el nombre del mapa mostrado</translation>
        </message>
        <message>
            <source>Delete map…</source>
            <translation>Eliminar mapa…</translation>
        </message>
        <message>
            <source>Deletes the map shown; its alteri stay with the ego</source>
            <translation>Elimina el mapa mostrado; sus álteres siguen con el ego</translation>
        </message>
        <message>
            <source>Compare maps…</source>
            <translation>Comparar mapas…</translation>
        </message>
        <message>
            <source>Shows two maps of this ego side by side</source>
            <translation>Muestra dos mapas de este ego, uno junto a otro</translation>
        </message>
        <message>
            <source>Add, rename, compare or delete maps of this ego</source>
            <translation>Añadir mapas de este ego, cambiar su nombre, compararlos o eliminarlos</translation>
        </message>
        <message>
            <source>Add map</source>
            <translation>Añadir mapa</translation>
        </message>
        <message>
            <source>Title of the map</source>
            <translation>Título del mapa</translation>
        </message>
        <message>
            <source>Next wave</source>
            <translation>Siguiente oleada</translation>
        </message>
        <message>
            <source>Duplicate map</source>
            <translation>Duplicar mapa</translation>
        </message>
        <message>
            <source>Rename map</source>
            <translation>Cambiar nombre del mapa</translation>
        </message>
        <message>
            <source>Delete the map “%1” with its ties?</source>
            <translation>¿Eliminar el mapa «%1» con sus relaciones?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete map</source>
            <translation>Eliminar mapa</translation>
        </message>
        <message>
            <source>Move map</source>
            <translation>Mover mapa</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapTray</name>
        <message>
            <source>Not yet placed</source>
            <translation>Sin colocar todavía</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapView</name>
        <message>
            <source>Network map</source>
            <translation>Mapa de la red</translation>
        </message>
    </context>
    <context>
        <name>alteri::MapWorkspace</name>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Lagunas</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>The map as it was; Esc goes back to now</source>
            <translation>El mapa como era; Esc vuelve al presente</translation>
        </message>
        <message>
            <source>Drawing ties; Esc ends</source>
            <translation>Dibujando relaciones; Esc termina</translation>
        </message>
        <message>
            <source>“%1” is asked about: keys answer “%2”, ? does not know, ! refuses</source>
            <translation>Se pregunta por «%1»: las teclas responden «%2», ? no sabe, ! rehúsa</translation>
        </message>
        <message>
            <source>“%1” is selected: keys code it, arrows move it, Esc deselects</source>
            <translation>«%1» está seleccionado: las teclas lo codifican, las flechas lo mueven, Esc anula la selección</translation>
        </message>
        <message numerus="yes">
            <source>%n alteri are selected: keys code them, arrows move them, Esc deselects</source>
            <translation>
                <numerusform>%n álter está seleccionado: las teclas lo codifican, las flechas lo mueven, Esc anula la selección</numerusform>
                <numerusform>%n álteres están seleccionados: las teclas los codifican, las flechas los mueven, Esc anula la selección</numerusform>
            </translation>
        </message>
        <message>
            <source>The interview with “%1” has gaps. The panel “Gaps” lists them.</source>
            <translation>La entrevista con «%1» tiene lagunas. El panel «Lagunas» las enumera.</translation>
        </message>
        <message>
            <source>Close anyway</source>
            <translation>Cerrar de todos modos</translation>
        </message>
        <message>
            <source>The map was written to %1</source>
            <translation>El mapa se escribió en %1</translation>
        </message>
        <message>
            <source>Gaps (%1)</source>
            <translation>Lagunas (%1)</translation>
        </message>
        <message>
            <source>Everybody has an answer to this question; › goes to the next one</source>
            <translation>Todos tienen respuesta a esta pregunta; › va a la siguiente</translation>
        </message>
        <message>
            <source>Add alter</source>
            <translation>Añadir álter</translation>
        </message>
        <message>
            <source>Type to name a partner, Tab goes to the next open one, Shift+F1 shows all keys</source>
            <translation>Escriba para nombrar un contacto; Tab va al siguiente por completar, Mayús+F1 muestra todas las teclas</translation>
        </message>
    </context>
    <context>
        <name>alteri::MatrixStepPage</name>
        <message>
            <source>Draw tie</source>
            <translation>Dibujar relación</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Preguntar por un par</translation>
        </message>
        <message>
            <source>This was the last pair; PgDn goes to the next step</source>
            <translation>Este era el último par; Av Pág lleva al paso siguiente</translation>
        </message>
        <message>
            <source>Ties between alteri; Y is yes, X is no, Delete is not asked</source>
            <translation>Relaciones entre álteres; Y es sí, X es no, Supr es no preguntado</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeansPage</name>
        <message numerus="yes">
            <source>%1: predicted %2 (SE %3), 95 % interval %4 to %5, %n ties</source>
            <translation>
                <numerusform>%1: predicción %2 (EE %3), intervalo del 95 % de %4 a %5, %n relación</numerusform>
                <numerusform>%1: predicción %2 (EE %3), intervalo del 95 % de %4 a %5, %n relaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Marginal means</source>
            <translation>Medias marginales</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Predictor</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>This model has no predictor with categories or with few values.</source>
            <translation>Este modelo no tiene ningún predictor con categorías o con pocos valores.</translation>
        </message>
        <message>
            <source>cannot be estimated</source>
            <translation>no se puede estimar</translation>
        </message>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>Predicción: %1 según %2</translation>
        </message>
        <message>
            <source>Marginal means of %1 with 95 % confidence intervals</source>
            <translation>Medias marginales de %1 con intervalos de confianza del 95 %</translation>
        </message>
        <message>
            <source>Other numbers at their mean, other categories with equal weights, random effects at zero.</source>
            <translation>Los demás números en su media, las demás categorías con igual peso, los efectos aleatorios en cero.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC del 95 %</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
        <message>
            <source>Predicted: %1</source>
            <translation>Predicción: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MeasureText</name>
        <message>
            <source>Network size</source>
            <translation>Tamaño de la red</translation>
        </message>
        <message>
            <source>Number of alteri (n).</source>
            <translation>Número de álteres (n).</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Relaciones entre álteres</translation>
        </message>
        <message>
            <source>Number of pairs of alteri who are tied (m), whatever the kind and direction of the tie.</source>
            <translation>Número de pares de álteres relacionados (m), sea cual sea el tipo y la dirección de la relación.</translation>
        </message>
        <message>
            <source>Density</source>
            <translation>Densidad</translation>
        </message>
        <message>
            <source>Share of all pairs of alteri who are tied: 2m / (n (n − 1)). Ego is left out.</source>
            <translation>Proporción de todos los pares de álteres que están relacionados: 2m / (n (n − 1)). Sin ego.</translation>
        </message>
        <message>
            <source>Mean degree</source>
            <translation>Grado medio</translation>
        </message>
        <message>
            <source>Mean number of other alteri that an alter is tied to.</source>
            <translation>Número medio de otros álteres con los que un álter está relacionado.</translation>
        </message>
        <message>
            <source>SD of degrees</source>
            <translation>DT de los grados</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the number of other alteri that an alter is tied to.</source>
            <translation>Desviación típica (con n − 1) del número de otros álteres con los que un álter está relacionado.</translation>
        </message>
        <message>
            <source>Highest degree</source>
            <translation>Grado máximo</translation>
        </message>
        <message>
            <source>Largest number of other alteri that an alter is tied to.</source>
            <translation>Mayor número de otros álteres con los que un álter está relacionado.</translation>
        </message>
        <message>
            <source>Isolates</source>
            <translation>Aislados</translation>
        </message>
        <message>
            <source>Alteri who are tied to ego only.</source>
            <translation>Álteres relacionados solo con ego.</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Componentes</translation>
        </message>
        <message>
            <source>Number of parts into which the network falls without ego.</source>
            <translation>Número de partes en que se divide la red sin ego.</translation>
        </message>
        <message>
            <source>Largest component</source>
            <translation>Componente mayor</translation>
        </message>
        <message>
            <source>Alteri in the largest of the components.</source>
            <translation>Álteres del mayor de los componentes.</translation>
        </message>
        <message>
            <source>Degree centralization</source>
            <translation>Centralización de grado</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest degree and each alter's, as a share of that of a star: / ((n − 1) (n − 2)).</source>
            <translation>Suma de las diferencias entre el grado máximo y el de cada álter, como proporción de la de una estrella: / ((n − 1) (n − 2)).</translation>
        </message>
        <message>
            <source>Degree centralization (igraph)</source>
            <translation>Centralización de grado (igraph)</translation>
        </message>
        <message>
            <source>Degree centralization as igraph computes it unless told otherwise, as if alteri could be tied to themselves: / (n (n − 1)).</source>
            <translation>Centralización de grado como la calcula igraph si no se indica otra cosa, como si los álteres pudieran estar relacionados consigo mismos: / (n (n − 1)).</translation>
        </message>
        <message>
            <source>Betweenness centralization</source>
            <translation>Centralización de intermediación</translation>
        </message>
        <message>
            <source>Sum of the differences between the highest betweenness and each alter's, as a share of that of a star.</source>
            <translation>Suma de las diferencias entre la intermediación máxima y la de cada álter, como proporción de la de una estrella.</translation>
        </message>
        <message>
            <source>Mean betweenness</source>
            <translation>Intermediación media</translation>
        </message>
        <message>
            <source>Mean of the number of shortest paths between other alteri that lead through an alter. Ego is left out.</source>
            <translation>Media del número de caminos más cortos entre otros álteres que pasan por un álter. Sin ego.</translation>
        </message>
        <message>
            <source>Highest betweenness</source>
            <translation>Intermediación máxima</translation>
        </message>
        <message>
            <source>Largest number of shortest paths between other alteri that lead through one alter. Ego is left out.</source>
            <translation>Mayor número de caminos más cortos entre otros álteres que pasan por un mismo álter. Sin ego.</translation>
        </message>
        <message>
            <source>Transitivity</source>
            <translation>Transitividad</translation>
        </message>
        <message>
            <source>How often two alteri who are tied to a third are tied to each other: 3 × triangles / connected triples.</source>
            <translation>Con qué frecuencia dos álteres relacionados con un tercero lo están entre sí: 3 × triángulos / tripletes conectados.</translation>
        </message>
        <message>
            <source>Diameter</source>
            <translation>Diámetro</translation>
        </message>
        <message>
            <source>Longest of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>El más largo de los caminos más cortos entre álteres a los que une un camino, sin ego.</translation>
        </message>
        <message>
            <source>Mean distance</source>
            <translation>Distancia media</translation>
        </message>
        <message>
            <source>Mean length of the shortest paths between alteri whom a path connects, without ego.</source>
            <translation>Longitud media de los caminos más cortos entre álteres a los que une un camino, sin ego.</translation>
        </message>
        <message>
            <source>Betweenness of ego</source>
            <translation>Intermediación de ego</translation>
        </message>
        <message>
            <source>Shortest paths between alteri that lead through ego: the sum of 1 / (1 + alteri tied to both) over all pairs who are not tied.</source>
            <translation>Caminos más cortos entre álteres que pasan por ego: la suma de 1 / (1 + álteres relacionados con ambos) en todos los pares no relacionados.</translation>
        </message>
        <message>
            <source>Betweenness of ego, normalised</source>
            <translation>Intermediación de ego, normalizada</translation>
        </message>
        <message>
            <source>Betweenness of ego as a share of all pairs: / (n (n − 1) / 2).</source>
            <translation>Intermediación de ego como proporción de todos los pares: / (n (n − 1) / 2).</translation>
        </message>
        <message>
            <source>Constraint</source>
            <translation>Restricción</translation>
        </message>
        <message>
            <source>How far ego's ties lead to the same alteri: the sum over alteri j of (p_ej + Σ p_eq p_qj)², where p are shares of the ties that somebody has. Can exceed 1.</source>
            <translation>En qué medida las relaciones de ego llevan a los mismos álteres: la suma sobre los álteres j de (p_ej + Σ p_eq p_qj)², donde p son proporciones de las relaciones que alguien tiene. Puede superar 1.</translation>
        </message>
        <message>
            <source>Effective size</source>
            <translation>Tamaño efectivo</translation>
        </message>
        <message>
            <source>Alteri less their mean degree, since who is tied to others brings nothing new: n − 2m / n.</source>
            <translation>Álteres menos su grado medio, pues quien está relacionado con otros no aporta nada nuevo: n − 2m / n.</translation>
        </message>
        <message>
            <source>Efficiency</source>
            <translation>Eficiencia</translation>
        </message>
        <message>
            <source>Effective size / n.</source>
            <translation>Tamaño efectivo / n.</translation>
        </message>
        <message>
            <source>Hierarchy</source>
            <translation>Jerarquía</translation>
        </message>
        <message>
            <source>How far the constraint comes from few alteri: Σ r ln r / (n ln n), where r is an alter's constraint relative to the mean; 1 for one alter.</source>
            <translation>En qué medida la restricción proviene de pocos álteres: Σ r ln r / (n ln n), donde r es la restricción de un álter respecto a la media; 1 con un solo álter.</translation>
        </message>
        <message>
            <source>Share (%)</source>
            <translation>Proporción (%)</translation>
        </message>
        <message>
            <source>Alteri in the category, per cent of those of whom the value is known.</source>
            <translation>Álteres de la categoría, en porcentaje de aquellos cuyo valor se conoce.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Recuento</translation>
        </message>
        <message>
            <source>Number of alteri in the category.</source>
            <translation>Número de álteres de la categoría.</translation>
        </message>
        <message>
            <source>Entropy</source>
            <translation>Entropía</translation>
        </message>
        <message>
            <source>Diversity in bits: −Σ p log₂ p over the shares p of the categories among the known values. 0 if all are alike.</source>
            <translation>Diversidad en bits: −Σ p log₂ p sobre las proporciones p de las categorías entre los valores conocidos. 0 si todos son iguales.</translation>
        </message>
        <message>
            <source>Blau index</source>
            <translation>Índice de Blau</translation>
        </message>
        <message>
            <source>Probability that two alteri drawn with replacement differ: 1 − Σ p² over the shares p of the categories among the known values.</source>
            <translation>Probabilidad de que dos álteres extraídos con reemplazo sean distintos: 1 − Σ p² sobre las proporciones p de las categorías entre los valores conocidos.</translation>
        </message>
        <message>
            <source>IQV</source>
            <translation>IQV</translation>
        </message>
        <message>
            <source>Index of qualitative variation: Blau index / (1 − 1/K), where K is the number of categories that the attribute has. At most 1.</source>
            <translation>Índice de variación cualitativa: índice de Blau / (1 − 1/K), donde K es el número de categorías del atributo. Como máximo 1.</translation>
        </message>
        <message>
            <source>E-I index of ties</source>
            <translation>Índice E-I de las relaciones</translation>
        </message>
        <message>
            <source>(E − I) / (E + I) of the ties between alteri: E connect unlike, I like alteri; both values known. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I) de las relaciones entre álteres: E unen álteres distintos, I álteres iguales; ambos valores conocidos. −1 todos iguales, +1 todos distintos.</translation>
        </message>
        <message>
            <source>E-I index</source>
            <translation>Índice E-I</translation>
        </message>
        <message>
            <source>(E − I) / (E + I): E alteri differ from ego, I are like ego; known values only, compared by their codes. −1 all alike, +1 all unlike.</source>
            <translation>(E − I) / (E + I): E álteres difieren de ego, I son como ego; solo valores conocidos, comparados por sus códigos. −1 todos iguales, +1 todos distintos.</translation>
        </message>
        <message>
            <source>Share like ego</source>
            <translation>Proporción como ego</translation>
        </message>
        <message>
            <source>Homophily: alteri like ego as a share (0 to 1) of those of whom the value is known.</source>
            <translation>Homofilia: álteres como ego en proporción (0 a 1) de aquellos cuyo valor se conoce.</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Mean of the known values.</source>
            <translation>Media de los valores conocidos.</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>DT</translation>
        </message>
        <message>
            <source>Standard deviation (with n − 1) of the known values.</source>
            <translation>Desviación típica (con n − 1) de los valores conocidos.</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>Smallest of the known values.</source>
            <translation>El menor de los valores conocidos.</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <source>Largest of the known values.</source>
            <translation>El mayor de los valores conocidos.</translation>
        </message>
        <message>
            <source>Undefined: ego named nobody.</source>
            <translation>No definido: ego no nombró a nadie.</translation>
        </message>
        <message>
            <source>Undefined: it takes two alteri, ego named one.</source>
            <translation>No definido: hacen falta dos álteres, ego nombró uno.</translation>
        </message>
        <message>
            <source>Undefined: it takes three alteri, ego named fewer.</source>
            <translation>No definido: hacen falta tres álteres, ego nombró menos.</translation>
        </message>
        <message>
            <source>Undefined: this network has no ties between alteri, nor was ego asked about any.</source>
            <translation>No definido: esta red no tiene relaciones entre álteres, ni se preguntó a ego por ninguna.</translation>
        </message>
        <message>
            <source>Undefined: no alteri are tied to each other.</source>
            <translation>No definido: no hay álteres relacionados entre sí.</translation>
        </message>
        <message>
            <source>Undefined: no alter is tied to two others.</source>
            <translation>No definido: ningún álter está relacionado con otros dos.</translation>
        </message>
        <message>
            <source>Undefined: the value is known of no alter.</source>
            <translation>No definido: no se conoce el valor de ningún álter.</translation>
        </message>
        <message>
            <source>Undefined: it takes two known values, there is one.</source>
            <translation>No definido: hacen falta dos valores conocidos, hay uno.</translation>
        </message>
        <message>
            <source>Undefined: of no tie between alteri are both values known.</source>
            <translation>No definido: en ninguna relación entre álteres se conocen ambos valores.</translation>
        </message>
        <message>
            <source>Undefined: the attribute has one category only.</source>
            <translation>No definido: el atributo tiene una sola categoría.</translation>
        </message>
        <message>
            <source>Undefined: ego's own value is missing.</source>
            <translation>No definido: falta el valor del propio ego.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Fuente: %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeCategoriesDialog</name>
        <message>
            <source>Merge categories</source>
            <translation>Unir categorías</translation>
        </message>
        <message>
            <source>The selected categories become:</source>
            <translation>Las categorías seleccionadas pasan a ser:</translation>
        </message>
        <message>
            <source>The selected category becomes:</source>
            <translation>La categoría seleccionada pasa a ser:</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unir</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>There is no category of this name.</source>
            <translation>No hay ninguna categoría con este nombre.</translation>
        </message>
        <message>
            <source>Nobody has answered %1 so far.</source>
            <translation>Nadie ha respondido %1 hasta ahora.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers move from %1 to “%2”.</source>
            <translation>
                <numerusform>%n respuesta pasa de %1 a «%2».</numerusform>
                <numerusform>%n respuestas pasan de %1 a «%2».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::MergeDialog</name>
        <message>
            <source>Merge another copy</source>
            <translation>Combinar con otra copia</translation>
        </message>
        <message>
            <source>What “%1” has and this study lacks comes in, as one step that can be undone. The other file is not changed.</source>
            <translation>Lo que contiene «%1» y le falta a este estudio se añade, en un solo paso que se puede deshacer. El otro archivo no se cambia.</translation>
        </message>
        <message>
            <source>“%1” and this study have no common beginning: attributes, categories and designs are matched by their keys and names. The other file is not changed.</source>
            <translation>«%1» y este estudio no tienen un origen común: los atributos, las categorías y los diseños se emparejan por sus claves y nombres. El otro archivo no se cambia.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Combinar</translation>
        </message>
        <message>
            <source>Your &amp;name or code, kept with what you change:</source>
            <translation>Su &amp;nombre o código, conservado con lo que usted cambie:</translation>
        </message>
        <message>
            <source>Here the two copies contradict each other. What was said last, and what somebody worked on, is proposed to stay:</source>
            <translation>Aquí las dos copias se contradicen. Se propone conservar lo que se dijo en último lugar y aquello en lo que alguien trabajó:</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Contradicción</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>Other copy</source>
            <translation>Otra copia</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>All as here</source>
            <translation>Todo como aquí</translation>
        </message>
        <message>
            <source>All as in the other copy</source>
            <translation>Todo como en la otra copia</translation>
        </message>
        <message>
            <source>All as proposed</source>
            <translation>Todo como se propone</translation>
        </message>
        <message>
            <source>What comes in:</source>
            <translation>Lo que se incorpora:</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>quitado</translation>
        </message>
        <message>
            <source>What you decided brings up further contradictions; look at the list again.</source>
            <translation>Lo que ha decidido da lugar a más contradicciones; revise de nuevo la lista.</translation>
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
            <translation>Álter</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Tie</source>
            <translation>Relación</translation>
        </message>
        <message>
            <source>Tie between alteri</source>
            <translation>Relación entre álteres</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Study</source>
            <translation>Estudio</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traducción</translation>
        </message>
        <message>
            <source>Way through the guide</source>
            <translation>Recorrido por el guion</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 «%2»</translation>
        </message>
        <message>
            <source> / </source>
            <translation> / </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed here; the other copy has since changed %n things about it.</source>
            <translation>
                <numerusform>%1 se quitó aquí; desde entonces, la otra copia ha cambiado %n dato al respecto.</numerusform>
                <numerusform>%1 se quitó aquí; desde entonces, la otra copia ha cambiado %n datos al respecto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 was removed in the other copy; here %n things about it were changed.</source>
            <translation>
                <numerusform>%1 se quitó en la otra copia; aquí se cambió %n dato al respecto.</numerusform>
                <numerusform>%1 se quitó en la otra copia; aquí se cambiaron %n datos al respecto.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was entered in both copies.</source>
            <translation>%1 se introdujo en ambas copias.</translation>
        </message>
        <message>
            <source>%1 differs: here “%2”, in the other copy “%3”.</source>
            <translation>%1 difiere: aquí «%2», en la otra copia «%3».</translation>
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
            <translation>Ambas, una debajo de otra</translation>
        </message>
        <message>
            <source>They are one</source>
            <translation>Son el mismo</translation>
        </message>
        <message>
            <source>They are two</source>
            <translation>Son dos distintos</translation>
        </message>
        <message>
            <source>Stays removed</source>
            <translation>Dejarlo quitado</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>As here</source>
            <translation>Como aquí</translation>
        </message>
        <message>
            <source>As in the other copy</source>
            <translation>Como en la otra copia</translation>
        </message>
        <message>
            <source>%1 comes in.</source>
            <translation>%1 se añade.</translation>
        </message>
        <message>
            <source>%1 is removed.</source>
            <translation>%1 se quita.</translation>
        </message>
        <message>
            <source>%1 comes back.</source>
            <translation>%1 vuelve.</translation>
        </message>
        <message>
            <source>%1 is called “%3” instead of “%2”, which is taken.</source>
            <translation>%1 se llama «%3» en lugar de «%2», que ya está en uso.</translation>
        </message>
        <message>
            <source>%1: %2 “%3” instead of “%4”.</source>
            <translation>%1: %2 «%3» en lugar de «%4».</translation>
        </message>
        <message>
            <source>The other copy has nothing new.</source>
            <translation>La otra copia no contiene nada nuevo.</translation>
        </message>
        <message>
            <source>Additions: %1, changes: %2, removals: %3, contradictions: %4.</source>
            <translation>Añadidos: %1, cambios: %2, eliminaciones: %3, contradicciones: %4.</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Tipo de relaciones</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>Diseño del mapa</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Agrupación</translation>
        </message>
        <message>
            <source>Computed variable</source>
            <translation>Variable calculada</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>Estilo de imagen</translation>
        </message>
        <message>
            <source>Question for names</source>
            <translation>Pregunta que pide nombres</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Guion de la entrevista</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Asignación</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Contradicción</translation>
        </message>
    </context>
    <context>
        <name>alteri::MissingList</name>
        <message>
            <source>Is an answer</source>
            <translation>Es una respuesta</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Texts that &amp;mean missing</source>
            <translation>Te&amp;xtos que significan «perdido»</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>&amp;Añadir</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>Quita&amp;r</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>In column</source>
            <translation>En la columna</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Significa</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Celdas</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Todas las columnas</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelBoard</name>
        <message>
            <source>Adds a model without predictors</source>
            <translation>Añade un modelo sin predictores</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>New model</source>
            <translation>Nuevo modelo</translation>
        </message>
        <message>
            <source>A model needs an outcome: a number or an ordered answer about ties or alteri. This study has none.</source>
            <translation>Un modelo necesita una variable dependiente: un número o una respuesta ordenada sobre relaciones o álteres. Este estudio no tiene ninguna.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Add model</source>
            <translation>Añadir modelo</translation>
        </message>
        <message>
            <source>Rename model</source>
            <translation>Cambiar nombre del modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Duplicate model</source>
            <translation>Duplicar modelo</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Eliminar %1</translation>
        </message>
        <message>
            <source>Move model</source>
            <translation>Mover modelo</translation>
        </message>
        <message>
            <source>Adds a model without groups, whose rows are networks: it explains their size, for example, by what their egos are</source>
            <translation>Añade un modelo sin grupos cuyas filas son redes: explica, por ejemplo, su tamaño por lo que son sus egos</translation>
        </message>
        <message>
            <source>Add model of networks</source>
            <translation>Añadir modelo de redes</translation>
        </message>
        <message>
            <source>Network model</source>
            <translation>Modelo de redes</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelCard</name>
        <message>
            <source>Change formula</source>
            <translation>Cambiar fórmula</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Variable dependiente</translation>
        </message>
        <message>
            <source>Outcome: what the model explains</source>
            <translation>Variable dependiente: lo que explica el modelo</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterio</translation>
        </message>
        <message>
            <source>Maximum likelihood, to compare models with different terms; or restricted maximum likelihood, for variances with few egos</source>
            <translation>Máxima verosimilitud, para comparar modelos con términos distintos; o máxima verosimilitud restringida, para varianzas con pocos egos</translation>
        </message>
        <message>
            <source>Change outcome</source>
            <translation>Cambiar variable dependiente</translation>
        </message>
        <message>
            <source>Change criterion</source>
            <translation>Cambiar criterio</translation>
        </message>
        <message>
            <source>Double-click variables or drag them here.</source>
            <translation>Haga doble clic en las variables o arrástrelas hasta aquí.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Being fitted…</source>
            <translation>Ajustándose…</translation>
        </message>
        <message>
            <source>Not fitted: cancelled.</source>
            <translation>Sin ajustar: cancelado.</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, AIC %3</source>
            <translation>%1 relaciones, %2 egos, AIC %3</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, ICC %3, AIC %4</source>
            <translation>%1 relaciones, %2 egos, ICC %3, AIC %4</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>Añadir %1</translation>
        </message>
        <message>
            <source>%1 ties, %2 egos, weighed by %3</source>
            <translation>%1 vínculos, %2 egos, ponderados por %3</translation>
        </message>
        <message>
            <source>Rename, duplicate, move or delete this model; which ties it has, and what weighs egos</source>
            <translation>Cambiar nombre, duplicar, mover o eliminar este modelo; qué relaciones tiene y qué pondera a los egos</translation>
        </message>
        <message>
            <source>Change which ties</source>
            <translation>Cambiar qué relaciones</translation>
        </message>
        <message>
            <source>Only ties with %1</source>
            <translation>Solo relaciones con %1</translation>
        </message>
        <message>
            <source>Residual variances by %1</source>
            <translation>Varianzas residuales por %1</translation>
        </message>
        <message>
            <source>Each row is a network: a model without groups.</source>
            <translation>Cada fila es una red: un modelo sin grupos.</translation>
        </message>
        <message>
            <source>Only networks with %1</source>
            <translation>Solo redes con %1</translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), R² %1, AIC %2</source>
            <translation>
                <numerusform>%n red, R² %1, AIC %2</numerusform>
                <numerusform>%n redes, R² %1, AIC %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n network(s), AIC %1</source>
            <translation>
                <numerusform>%n red, AIC %1</numerusform>
                <numerusform>%n redes, AIC %1</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>«%1» trata de relaciones; un modelo de redes solo tiene variables de egos y de redes.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelDetails</name>
        <message>
            <source>Tests and intervals</source>
            <translation>Pruebas e intervalos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Contenido mostrado</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Comparado con %1</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>Coeficientes con valores p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Pruebas de los términos</translation>
        </message>
        <message>
            <source>Tests of terms, type III</source>
            <translation>Pruebas de los términos, tipo III</translation>
        </message>
        <message>
            <source>t tests, Satterthwaite</source>
            <translation>Pruebas t, Satterthwaite</translation>
        </message>
        <message>
            <source>t tests, Kenward–Roger</source>
            <translation>Pruebas t, Kenward–Roger</translation>
        </message>
        <message>
            <source>t tests, cluster-robust (CR2)</source>
            <translation>Pruebas t, robustas por conglomerado (CR2)</translation>
        </message>
        <message>
            <source>Profile intervals</source>
            <translation>Intervalos de perfil</translation>
        </message>
        <message>
            <source>Bootstrap intervals</source>
            <translation>Intervalos bootstrap</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>Efectos aleatorios</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>Varianza explicada</translation>
        </message>
        <message>
            <source>No categories interact in this model: the tests of terms are those of type III.</source>
            <translation>En este modelo no hay interacciones entre categorías: las pruebas de los términos son las del tipo III.</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Los dos modelos se basan en relaciones distintas (%1 y %2); para compararlos, ambos se ajustaron de nuevo a las %3 que están completas en los dos.</translation>
        </message>
        <message>
            <source>Their fixed effects differ, so both were fitted again by ML.</source>
            <translation>Sus efectos fijos difieren, por lo que ambos se ajustaron de nuevo por ML.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelFits</name>
        <message>
            <source>%1 is tested by Wald's z after all: %2</source>
            <translation>%1 se contrasta finalmente con la z de Wald: %2</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelMenu</name>
        <message>
            <source>Move to the left</source>
            <translation>Mover a la izquierda</translation>
        </message>
        <message>
            <source>Move to the right</source>
            <translation>Mover a la derecha</translation>
        </message>
        <message>
            <source>Duplicate as next block</source>
            <translation>Duplicar como bloque siguiente</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Only some ties…</source>
            <translation>Solo algunas relaciones…</translation>
        </message>
        <message>
            <source>Sampling weights of egos</source>
            <translation>Pesos muestrales de los egos</translation>
        </message>
        <message>
            <source>Residual variances by category</source>
            <translation>Varianzas residuales por categoría</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>None: all egos weigh alike</source>
            <translation>Ninguno: todos los egos pesan lo mismo</translation>
        </message>
        <message>
            <source>Change sampling weights</source>
            <translation>Cambiar pesos muestrales</translation>
        </message>
        <message>
            <source>None: all residuals have one variance</source>
            <translation>Ninguna: todos los residuos tienen una varianza</translation>
        </message>
        <message>
            <source>Change residual variances</source>
            <translation>Cambiar varianzas residuales</translation>
        </message>
        <message>
            <source>Only some networks…</source>
            <translation>Solo algunas redes…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelPlotPage</name>
        <message>
            <source>The models are being fitted.</source>
            <translation>Los modelos se están ajustando.</translation>
        </message>
        <message>
            <source>This study has no saved models. Make one on the page of models, and it is drawn here.</source>
            <translation>Este estudio no tiene modelos guardados. Cree uno en la página de modelos y se dibujará aquí.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>%1 is no linear model; this plot exists of linear models only.</source>
            <translation>%1 no es un modelo lineal; este gráfico solo existe para modelos lineales.</translation>
        </message>
        <message>
            <source>This study has linear models only. Choose another kind for a model on the page of models, ordinal for example, and its predictions are drawn here.</source>
            <translation>Este estudio solo tiene modelos lineales. Elija otro tipo para un modelo en la página de modelos, por ejemplo ordinal, y sus predicciones se dibujarán aquí.</translation>
        </message>
        <message>
            <source>%1 is a model of networks, without groups; this plot exists of multilevel models only.</source>
            <translation>%1 es un modelo de redes, sin grupos; este gráfico solo existe para modelos multinivel.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModelsPage</name>
        <message>
            <source>Same sample for all models</source>
            <translation>Misma muestra en todos los modelos</translation>
        </message>
        <message>
            <source>Odds and rate ratios</source>
            <translation>Razones de odds y de tasas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Fit now</source>
            <translation>Ajustar ahora</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copiar tabla</translation>
        </message>
        <message>
            <source>Copies the regression table with its looks, for a word processor or a spreadsheet</source>
            <translation>Copia la tabla de regresión con su formato, para un procesador de textos o una hoja de cálculo</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Exportar tabla…</translation>
        </message>
        <message>
            <source>Writes the regression table as HTML, LaTeX, Markdown, CSV or .xlsx</source>
            <translation>Escribe la tabla de regresión como HTML, LaTeX, Markdown, CSV o .xlsx</translation>
        </message>
        <message>
            <source>Tests and intervals…</source>
            <translation>Pruebas e intervalos…</translation>
        </message>
        <message>
            <source>Tests of terms, comparison of models, profile and bootstrap intervals, and all p values</source>
            <translation>Pruebas de los términos, comparación de modelos, intervalos de perfil y bootstrap, y todos los valores p</translation>
        </message>
        <message>
            <source>Errors below</source>
            <translation>Errores debajo</translation>
        </message>
        <message>
            <source>Standard errors stand beneath the estimates in what is copied and exported</source>
            <translation>Los errores estándar figuran debajo de las estimaciones en lo que se copia y exporta</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Qué hay que vigilar</translation>
        </message>
        <message>
            <source>Shows what to watch with these models</source>
            <translation>Muestra a qué hay que prestar atención en estos modelos</translation>
        </message>
        <message>
            <source>Test of the coefficients</source>
            <translation>Prueba de los coeficientes</translation>
        </message>
        <message>
            <source>What stars, p values and intervals in tables, plots and reports rest on</source>
            <translation>En qué se basan los asteriscos, valores p e intervalos de tablas, gráficos e informes</translation>
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
            <translation>t, robusta por conglomerado (CR2)</translation>
        </message>
        <message>
            <source>Choose test of coefficients</source>
            <translation>Elegir la prueba de los coeficientes</translation>
        </message>
        <message>
            <source>Fit by REML</source>
            <translation>Ajustar por REML</translation>
        </message>
        <message>
            <source>Fits all models to the ties that have values for all of them, so that nested models can be compared</source>
            <translation>Ajusta todos los modelos a las relaciones que tienen valores en todos ellos, para poder comparar modelos anidados</translation>
        </message>
        <message>
            <source>Tests</source>
            <translation>Pruebas</translation>
        </message>
        <message>
            <source>Gives effects of models with a logit or log link as odds or rate ratios, exp(b), in the table and in what is copied and exported</source>
            <translation>Da los efectos de los modelos con enlace logit o log como razones de odds o de tasas, exp(b), en la tabla y en lo que se copia y exporta</translation>
        </message>
        <message>
            <source>Fitting %1 (%2 of %3)</source>
            <translation>Ajustando %1 (%2 de %3)</translation>
        </message>
        <message>
            <source>The table was copied</source>
            <translation>La tabla se ha copiado</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Exportar tabla</translation>
        </message>
        <message>
            <source>models</source>
            <translation>modelos</translation>
        </message>
    </context>
    <context>
        <name>alteri::ModesPage</name>
        <message numerus="yes">
            <source>%1: %2 (95 % interval %3 to %4), %n ties</source>
            <translation>
                <numerusform>%1: %2 (intervalo del 95 % de %3 a %4), %n relación</numerusform>
                <numerusform>%1: %2 (intervalo del 95 % de %3 a %4), %n relaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Modas condicionales</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>%1 by %2</source>
            <translation>%1 según %2</translation>
        </message>
        <message>
            <source>%1: deviation of each %2 from the mean</source>
            <translation>%1: desviación de cada %2 respecto a la media</translation>
        </message>
        <message>
            <source>Conditional modes of %1, %2, with 95 % intervals</source>
            <translation>Modas condicionales de %1, %2, con intervalos del 95 %</translation>
        </message>
        <message>
            <source>Filled points: the interval excludes zero. The intervals are those of the modes, the fixed effects taken as known.</source>
            <translation>Puntos rellenos: el intervalo excluye el cero. Los intervalos son los de las modas, tomando los efectos fijos como conocidos.</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Moda</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
    </context>
    <context>
        <name>alteri::NameBar</name>
        <message>
            <source>Add alter</source>
            <translation>Añadir álter</translation>
        </message>
        <message>
            <source>Name a partner and press Enter; codes after a semicolon</source>
            <translation>Nombre un contacto y pulse Intro; los códigos van tras un punto y coma</translation>
        </message>
        <message>
            <source>Name of a new alter</source>
            <translation>Nombre de un nuevo álter</translation>
        </message>
        <message>
            <source>Adds the alter to the map of this ego; you can also just type on the map, or press N</source>
            <translation>Añade el álter al mapa de este ego; también puede empezar a escribir en el mapa o pulsar N</translation>
        </message>
        <message>
            <source>“%1” is on this map already; Enter once more adds another of that name</source>
            <translation>«%1» ya está en este mapa; con Intro otra vez se añade otro con ese nombre</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamelyLines</name>
        <message>
            <source>%1, namely</source>
            <translation>%1, a saber</translation>
        </message>
        <message>
            <source>%1, namely …</source>
            <translation>%1, a saber…</translation>
        </message>
    </context>
    <context>
        <name>alteri::NamesPage</name>
        <message>
            <source>Write a key to the names into a file of its own</source>
            <translation>Escribir una clave de los nombres en un archivo aparte</translation>
        </message>
        <message>
            <source>Names as they are</source>
            <translation>Nombres tal cual</translation>
        </message>
        <message>
            <source>Pseudonyms</source>
            <translation>Seudónimos</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <source>No names</source>
            <translation>Sin nombres</translation>
        </message>
        <message>
            <source>This leaves with the picture:</source>
            <translation>Esto sale con la imagen:</translation>
        </message>
        <message>
            <source>What leaves with the picture</source>
            <translation>Qué sale con la imagen</translation>
        </message>
        <message>
            <source>No names and no answers.</source>
            <translation>Ni nombres ni respuestas.</translation>
        </message>
        <message numerus="yes">
            <source>%n names have no pseudonym; numbers stand for them.</source>
            <translation>
                <numerusform>%n nombre no tiene seudónimo; lo sustituye un número.</numerusform>
                <numerusform>%n nombres no tienen seudónimo; los sustituyen números.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::NetworkQuestions</name>
        <message>
            <source>Coefficients with p values</source>
            <translation>Coeficientes con valores p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Contrastes de los términos</translation>
        </message>
        <message>
            <source>t tests, heteroscedasticity-consistent (HC3)</source>
            <translation>Pruebas t consistentes con heterocedasticidad (HC3)</translation>
        </message>
        <message>
            <source>The two models rest on different networks (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Los dos modelos se basan en redes distintas (%1 y %2); para la comparación ambos se estimaron de nuevo con las %3 que están completas para los dos.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewKey</name>
        <message>
            <source>Making a key…</source>
            <translation>Creando una clave…</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewPassphraseFields</name>
        <message>
            <source>New passphrase</source>
            <translation>Nueva frase de contraseña</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>La misma otra vez</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Mostrar lo que se escribe</translation>
        </message>
        <message numerus="yes">
            <source>Four or five words that nobody would guess are easy to keep in mind; at least %n characters.</source>
            <translation>
                <numerusform>Cuatro o cinco palabras que nadie adivinaría son fáciles de recordar; al menos %n carácter.</numerusform>
                <numerusform>Cuatro o cinco palabras que nadie adivinaría son fáciles de recordar; al menos %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Type it a second time.</source>
            <translation>Escríbala por segunda vez.</translation>
        </message>
        <message>
            <source>Both are not alike yet.</source>
            <translation>Todavía no coinciden.</translation>
        </message>
        <message>
            <source>Both are alike.</source>
            <translation>Coinciden.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NewStudyDialog</name>
        <message>
            <source>Keep its texts in the other languages, too</source>
            <translation>Conservar también sus textos en los demás idiomas</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Alteri study (*.alteri)</source>
            <translation>Estudio de Alteri (*.alteri)</translation>
        </message>
        <message>
            <source>Protect it by a passphrase</source>
            <translation>Protegerlo con una frase de contraseña</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Nuevo estudio</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Language of its texts</source>
            <translation>Idioma de sus textos</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>The file “%1” exists already; choose another name.</source>
            <translation>El archivo «%1» ya existe; elija otro nombre.</translation>
        </message>
    </context>
    <context>
        <name>alteri::NoteEditor</name>
        <message>
            <source>Write a note</source>
            <translation>Escriba una nota</translation>
        </message>
    </context>
    <context>
        <name>alteri::NumberBar</name>
        <message>
            <source>Labels &amp;from a table…</source>
            <translation>&amp;Etiquetas de una tabla…</translation>
        </message>
        <message>
            <source>&amp;Decimal sign</source>
            <translation>Signo &amp;decimal</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <source>T&amp;housands</source>
            <translation>&amp;Millares</translation>
        </message>
        <message>
            <source>Not parted</source>
            <translation>Sin separar</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Commas</source>
            <translation>Comas</translation>
        </message>
        <message>
            <source>Spaces</source>
            <translation>Espacios</translation>
        </message>
        <message>
            <source>Apostrophes</source>
            <translation>Apóstrofos</translation>
        </message>
        <message>
            <source>Dates (&amp;order)</source>
            <translation>Fechas (&amp;orden)</translation>
        </message>
        <message>
            <source>A table with the columns “column”, “code” and “label” says what the codes of new attributes are called</source>
            <translation>Una tabla con las columnas «column», «code» y «label» indica cómo se llaman los códigos de los atributos nuevos</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>Según lo detectado</translation>
        </message>
        <message numerus="yes">
            <source>%n columns have labels.</source>
            <translation>
                <numerusform>%n columna tiene etiquetas.</numerusform>
                <numerusform>%n columnas tienen etiquetas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::OtherText</name>
        <message>
            <source>Odds ratios are no ratios of probabilities: where an outcome is frequent they look larger. Thresholds are on the scale of the link; an effect above zero makes higher outcomes more probable.</source>
            <translation>Las razones de odds no son razones de probabilidades: cuando un resultado es frecuente, parecen mayores. Los umbrales están en la escala del enlace; un efecto superior a cero hace más probables los resultados más altos.</translation>
        </message>
        <message>
            <source>A small p says that the effect of a term differs between the thresholds.</source>
            <translation>Un valor p pequeño indica que el efecto de un término difiere entre los umbrales.</translation>
        </message>
        <message>
            <source>What one more unit, or the category instead of its reference, adds to the probability of each outcome (to the mean of counts), averaged over the ties.</source>
            <translation>Lo que una unidad más, o la categoría en lugar de su referencia, añade a la probabilidad de cada resultado (a la media de los recuentos), promediado sobre las relaciones.</translation>
        </message>
        <message>
            <source>How far each group is from the average one, on the scale of the link.</source>
            <translation>A qué distancia del grupo medio está cada grupo, en la escala del enlace.</translation>
        </message>
        <message>
            <source>Coefficients with p values</source>
            <translation>Coeficientes con valores p</translation>
        </message>
        <message>
            <source>Tests of terms</source>
            <translation>Pruebas de los términos</translation>
        </message>
        <message>
            <source>Average marginal effects</source>
            <translation>Efectos marginales medios</translation>
        </message>
        <message>
            <source>Test of proportional odds</source>
            <translation>Prueba de odds proporcionales</translation>
        </message>
        <message>
            <source>Cluster-robust errors</source>
            <translation>Errores robustos por conglomerado</translation>
        </message>
        <message>
            <source>Random effects</source>
            <translation>Efectos aleatorios</translation>
        </message>
        <message>
            <source>ICC and variance explained</source>
            <translation>ICC y varianza explicada</translation>
        </message>
        <message>
            <source>Conditional modes</source>
            <translation>Modas condicionales</translation>
        </message>
        <message>
            <source>The two models rest on different ties (%1 and %2); for the comparison both were fitted again to the %3 that are complete for both.</source>
            <translation>Los dos modelos se basan en relaciones distintas (%1 y %2); para compararlos, ambos se ajustaron de nuevo a las %3 que están completas en los dos.</translation>
        </message>
        <message>
            <source>Variance explained</source>
            <translation>Varianza explicada</translation>
        </message>
    </context>
    <context>
        <name>alteri::Overview</name>
        <message numerus="yes">
            <source>%n alteri</source>
            <translation>
                <numerusform>%n álter</numerusform>
                <numerusform>%n álteres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 without place</source>
            <translation>%1, %2 sin lugar</translation>
        </message>
        <message>
            <source>All maps</source>
            <translation>Todos los mapas</translation>
        </message>
    </context>
    <context>
        <name>alteri::OverviewPage</name>
        <message>
            <source>Egos shown</source>
            <translation>Egos mostrados</translation>
        </message>
        <message>
            <source>Maps of all egos</source>
            <translation>Mapas de todos los egos</translation>
        </message>
        <message>
            <source>Order of the maps</source>
            <translation>Orden de los mapas</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>Como en el estudio</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nombre</translation>
        </message>
        <message>
            <source>Largest first</source>
            <translation>Los mayores primero</translation>
        </message>
        <message>
            <source>Size of the maps</source>
            <translation>Tamaño de los mapas</translation>
        </message>
        <message numerus="yes">
            <source>%n maps</source>
            <translation>
                <numerusform>%n mapa</numerusform>
                <numerusform>%n mapas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::PageList</name>
        <message>
            <source>Pages of the analysis</source>
            <translation>Páginas del análisis</translation>
        </message>
    </context>
    <context>
        <name>alteri::Palette</name>
        <message>
            <source>Nothing here is called that.</source>
            <translation>Aquí no hay nada con ese nombre.</translation>
        </message>
        <message>
            <source>Find actions, pages, egos, alteri and attributes</source>
            <translation>Buscar comandos, páginas, egos, álteres y atributos</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <source>Not possible at the moment.</source>
            <translation>No es posible en este momento.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PassphraseDialog</name>
        <message>
            <source>Open study</source>
            <translation>Abrir estudio</translation>
        </message>
        <message>
            <source>“%1” is protected. Type its passphrase, or its words for recovery.</source>
            <translation>«%1» está protegido. Escriba su frase de contraseña o sus palabras de recuperación.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Show what is typed</source>
            <translation>Mostrar lo que se escribe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Opening the study…</source>
            <translation>Abriendo el estudio…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureActions</name>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>Copies the picture as it is printed</source>
            <translation>Copia la imagen tal como se imprime</translation>
        </message>
        <message>
            <source>Export picture…</source>
            <translation>Exportar imagen…</translation>
        </message>
        <message>
            <source>Writes the picture as %1</source>
            <translation>Escribe la imagen como %1</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>La imagen se ha copiado.</translation>
        </message>
        <message>
            <source>Export picture</source>
            <translation>Exportar imagen</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureDialog</name>
        <message>
            <source>Export picture</source>
            <translation>Exportar imagen</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Several maps</source>
            <translation>Varios mapas</translation>
        </message>
        <message>
            <source>Labels in</source>
            <translation>Rótulos en</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1 × %2 mm</source>
            <translation>%1 × %2 mm</translation>
        </message>
        <message>
            <source>, %1 × %2 pixels</source>
            <translation>, %1 × %2 píxeles</translation>
        </message>
        <message>
            <source>Key to the names</source>
            <translation>Clave de los nombres</translation>
        </message>
        <message>
            <source>names</source>
            <translation>nombres</translation>
        </message>
        <message>
            <source>Export page</source>
            <translation>Exportar página</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>mapas</translation>
        </message>
        <message numerus="yes">
            <source>%n pages were written.</source>
            <translation>
                <numerusform>Se ha escrito %n página.</numerusform>
                <numerusform>Se han escrito %n páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export maps</source>
            <translation>Exportar mapas</translation>
        </message>
        <message numerus="yes">
            <source>%n of these files exist already. Replace them?</source>
            <translation>
                <numerusform>%n de estos archivos ya existe. ¿Reemplazarlo?</numerusform>
                <numerusform>%n de estos archivos ya existen. ¿Reemplazarlos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message numerus="yes">
            <source>%n maps were written.</source>
            <translation>
                <numerusform>Se ha escrito %n mapa.</numerusform>
                <numerusform>Se han escrito %n mapas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The rest was cancelled.</source>
            <translation>El resto se canceló.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>The picture is on the clipboard, as pixels and as vectors.</source>
            <translation>La imagen está en el portapapeles, en píxeles y en vectores.</translation>
        </message>
        <message>
            <source>Print picture</source>
            <translation>Imprimir imagen</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
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
            <translation>Ego: %1</translation>
        </message>
        <message>
            <source>Alteri: %1</source>
            <translation>Álteres: %1</translation>
        </message>
        <message>
            <source>Answers: %1</source>
            <translation>Respuestas: %1</translation>
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
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Names of the alteri</source>
            <translation>Nombres de los álteres</translation>
        </message>
        <message>
            <source>Shaded rings</source>
            <translation>Anillos sombreados</translation>
        </message>
        <message>
            <source>Names of the rings</source>
            <translation>Nombres de los anillos</translation>
        </message>
        <message>
            <source>Names of the sectors</source>
            <translation>Nombres de los sectores</translation>
        </message>
        <message>
            <source>Ties among alteri</source>
            <translation>Relaciones entre los álteres</translation>
        </message>
        <message>
            <source>Ties of ego</source>
            <translation>Relaciones de ego</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Plain lines</source>
            <translation>Líneas simples</translation>
        </message>
        <message>
            <source>Coloured by evaluation</source>
            <translation>Coloreadas según la valoración</translation>
        </message>
        <message>
            <source>Evaluation at symbols</source>
            <translation>Valoración en los símbolos</translation>
        </message>
        <message>
            <source>Discs with + and −</source>
            <translation>Discos con + y −</translation>
        </message>
        <message>
            <source>Signs only</source>
            <translation>Solo signos</translation>
        </message>
        <message>
            <source>Type and lines</source>
            <translation>Texto y líneas</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Rings</source>
            <translation>Anillos</translation>
        </message>
        <message>
            <source>Sectors</source>
            <translation>Sectores</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Leyenda</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Symbols</source>
            <translation>Símbolos</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> mm</translation>
        </message>
        <message>
            <source>Font (Open Sans if empty)</source>
            <translation>Tipo de letra (Open Sans si se deja vacío)</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>One column, 84 mm</source>
            <translation>Una columna, 84 mm</translation>
        </message>
        <message>
            <source>One and a half columns, 129 mm</source>
            <translation>Columna y media, 129 mm</translation>
        </message>
        <message>
            <source>Two columns, 174 mm</source>
            <translation>Dos columnas, 174 mm</translation>
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
            <translation>A4 apaisado, 297 × 210 mm</translation>
        </message>
        <message>
            <source>Slide 16:9, 254 × 143 mm</source>
            <translation>Diapositiva 16:9, 254 × 143 mm</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>as needed</source>
            <translation>la necesaria</translation>
        </message>
        <message>
            <source>Resolution of pixels</source>
            <translation>Resolución de los píxeles</translation>
        </message>
        <message>
            <source>150 dpi</source>
            <translation>150 dpi</translation>
        </message>
        <message>
            <source>300 dpi</source>
            <translation>300 dpi</translation>
        </message>
        <message>
            <source>600 dpi</source>
            <translation>600 dpi</translation>
        </message>
        <message>
            <source>1200 dpi</source>
            <translation>1200 dpi</translation>
        </message>
        <message>
            <source>Transparent background</source>
            <translation>Fondo transparente</translation>
        </message>
        <message>
            <source>Text in SVG as letters with their fonts</source>
            <translation>Texto en SVG como letras con sus tipos</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Below it</source>
            <translation>Debajo</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Pie de imagen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Palette</source>
            <translation>Paleta</translation>
        </message>
        <message>
            <source>Colours of the study</source>
            <translation>Colores del estudio</translation>
        </message>
        <message>
            <source>Safe for colour blindness (Okabe and Ito)</source>
            <translation>Apta para el daltonismo (Okabe e Ito)</translation>
        </message>
        <message>
            <source>Greys and patterns</source>
            <translation>Grises y tramas</translation>
        </message>
        <message>
            <source>Colours of one’s own</source>
            <translation>Colores propios</translation>
        </message>
        <message>
            <source>Own colours, e.g. #005ea8, #f0a000</source>
            <translation>Colores propios, p. ej. #005ea8, #f0a000</translation>
        </message>
        <message>
            <source>Right or below, as it fits</source>
            <translation>A la derecha o debajo, según quepa</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>A la derecha</translation>
        </message>
        <message>
            <source>Below</source>
            <translation>Debajo</translation>
        </message>
        <message>
            <source>Number of alteri per category</source>
            <translation>Número de álteres por categoría</translation>
        </message>
        <message>
            <source>Categories without alteri</source>
            <translation>Categorías sin álteres</translation>
        </message>
        <message>
            <source>How to read the map</source>
            <translation>Cómo leer el mapa</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>As the program</source>
            <translation>Como el programa</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Sizes</source>
            <translation>Tamaños</translation>
        </message>
        <message>
            <source>Outlines</source>
            <translation>Contornos</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Valoración</translation>
        </message>
    </context>
    <context>
        <name>alteri::PicturePreview</name>
        <message>
            <source>Preview of the picture</source>
            <translation>Vista previa de la imagen</translation>
        </message>
        <message>
            <source>Drag the picture into another program</source>
            <translation>Arrastre la imagen a otro programa</translation>
        </message>
        <message>
            <source>The picture is being drawn…</source>
            <translation>La imagen se está dibujando…</translation>
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
            <translation>Las revistas piden 84, 129 o 174 mm</translation>
        </message>
        <message>
            <source>%1 dpi</source>
            <translation>%1 dpi</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Resolución</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>%1 pixels wide</source>
            <translation>%1 píxeles de ancho</translation>
        </message>
    </context>
    <context>
        <name>alteri::PictureText</name>
        <message>
            <source>Some text is %1 points high; journals print nothing below 6.</source>
            <translation>Parte del texto mide %1 puntos de alto; las revistas no imprimen nada por debajo de 6.</translation>
        </message>
        <message numerus="yes">
            <source>%n labels found no free place and are left out; make the picture larger.</source>
            <translation>
                <numerusform>%n rótulo no encontró sitio libre y se omite; agrande la imagen.</numerusform>
                <numerusform>%n rótulos no encontraron sitio libre y se omiten; agrande la imagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The names found no room on the map; numbers stand for them, and the names are listed below.</source>
            <translation>Los nombres no cabían en el mapa; los sustituyen números, y los nombres figuran debajo.</translation>
        </message>
        <message>
            <source>Title, legend and caption leave no room for the map; make the picture larger.</source>
            <translation>El título, la leyenda y el pie no dejan espacio para el mapa; agrande la imagen.</translation>
        </message>
        <message>
            <source>With the list of names the picture would be %1 mm tall, more than its page; make it wider, or leave out the legend or the names.</source>
            <translation>Con la lista de nombres, la imagen tendría %1 mm de alto, más que su página; hágala más ancha, u omita la leyenda o los nombres.</translation>
        </message>
        <message>
            <source>No font on this machine has all letters of %1; they are drawn as boxes. Install fonts for them, such as Noto.</source>
            <translation>Ningún tipo de letra de este equipo tiene todas las letras de %1; se dibujan como recuadros. Instale tipos de letra que las tengan, como Noto.</translation>
        </message>
        <message numerus="yes">
            <source>There are more categories than the %n colours of the palette.</source>
            <translation>
                <numerusform>Hay más categorías que el único color (%n) de la paleta.</numerusform>
                <numerusform>Hay más categorías que los %n colores de la paleta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n más</numerusform>
                <numerusform>%n más</numerusform>
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
            <translation>Contactos</translation>
        </message>
        <message>
            <source>How many studies of each size are simulated: more of them make the bands narrower</source>
            <translation>Cuántos estudios de cada tamaño se simulan: más hacen las bandas más estrechas</translation>
        </message>
        <message>
            <source>Studies</source>
            <translation>Estudios</translation>
        </message>
        <message>
            <source>Wanted power</source>
            <translation>Potencia deseada</translation>
        </message>
        <message>
            <source>Cost of an ego</source>
            <translation>Coste de un ego</translation>
        </message>
        <message>
            <source>of a partner</source>
            <translation>de un contacto</translation>
        </message>
        <message>
            <source>In any currency, or in hours; of all sizes with the wanted power the cheapest is named</source>
            <translation>En cualquier moneda, o en horas; de los tamaños con la potencia deseada se nombra el más barato</translation>
        </message>
    </context>
    <context>
        <name>alteri::PlotPage</name>
        <message>
            <source>Export plot…</source>
            <translation>Exportar gráfico…</translation>
        </message>
        <message>
            <source>Save the plot at its size in print, as %1</source>
            <translation>Guarda el gráfico en su tamaño de impresión, como %1</translation>
        </message>
        <message>
            <source>Copy plot</source>
            <translation>Copiar gráfico</translation>
        </message>
        <message>
            <source>Copy the plot as PNG and SVG for another program</source>
            <translation>Copia el gráfico en PNG y SVG para otro programa</translation>
        </message>
        <message>
            <source>Export plot</source>
            <translation>Exportar gráfico</translation>
        </message>
        <message>
            <source>The plot was copied</source>
            <translation>El gráfico se ha copiado</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPage</name>
        <message>
            <source>Power</source>
            <translation>Potencia</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Coeficiente</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calcular</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The effect that is worth finding; at first what the model estimates</source>
            <translation>El efecto que merece la pena detectar; al principio, el que estima el modelo</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>El cálculo se canceló.</translation>
        </message>
        <message>
            <source>Write numbers from 2 on, such as 10, 20, 40.</source>
            <translation>Escriba números a partir de 2, como 10, 20, 40.</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>Este modelo no tiene predictores. Añada uno en la página de modelos.</translation>
        </message>
        <message>
            <source>Studies are simulated and fitted …</source>
            <translation>Se están simulando y ajustando estudios…</translation>
        </message>
        <message>
            <source>How many egos and partners does a study like this one need? Choose an effect that is worth finding and sizes, then compute.</source>
            <translation>¿Cuántos egos y contactos necesita un estudio como este? Elija un efecto que merezca la pena detectar y los tamaños, y luego calcule.</translation>
        </message>
        <message>
            <source>%1: power to find the coefficient of %2</source>
            <translation>%1: potencia para detectar el coeficiente de %2</translation>
        </message>
        <message>
            <source>Effect %1, two-sided test at 0.05, %2 simulated studies of each size</source>
            <translation>Efecto %1, prueba bilateral al 0,05, %2 estudios simulados de cada tamaño</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Se muestra</translation>
        </message>
        <message>
            <source>Assumptions…</source>
            <translation>Supuestos…</translation>
        </message>
        <message>
            <source>Without a pilot</source>
            <translation>Sin estudio piloto</translation>
        </message>
        <message>
            <source>Assumed outcome</source>
            <translation>Variable dependiente supuesta</translation>
        </message>
        <message>
            <source>Egos and partners are drawn from this study, variances are those of the model “%1”.</source>
            <translation>Egos y contactos se extraen de este estudio, las varianzas son las del modelo «%1».</translation>
        </message>
        <message>
            <source>Predictors and variances are assumed.</source>
            <translation>Los predictores y las varianzas son supuestos.</translation>
        </message>
        <message>
            <source>Bands: 95 % intervals of the simulation.</source>
            <translation>Bandas: intervalos del 95 % de la simulación.</translation>
        </message>
        <message>
            <source>A study that does not exist yet is planned from what you assume of it: press “Assumptions…”. Or choose a model of this study as the pilot.</source>
            <translation>Un estudio que aún no existe se planifica con lo que usted supone de él: pulse «Supuestos…». O elija un modelo de este estudio como piloto.</translation>
        </message>
        <message>
            <source>No estimate was significant, or the effect is zero: this is not known.</source>
            <translation>Ninguna estimación fue significativa, o el efecto es cero: esto no se sabe.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PowerPlot</name>
        <message>
            <source>%1 egos with %2 partners each: power %3 (%4 to %5)</source>
            <translation>%1 egos con %2 contactos cada uno: potencia %3 (%4 a %5)</translation>
        </message>
        <message>
            <source>Mean standard error %1</source>
            <translation>Error estándar medio %1</translation>
        </message>
        <message>
            <source>Significant estimates overstate the effect %1 times on average; %2 % have the wrong sign</source>
            <translation>Las estimaciones significativas exageran el efecto %1 veces de media; el %2 % tiene el signo equivocado</translation>
        </message>
        <message numerus="yes">
            <source>%n models could not be fitted</source>
            <translation>
                <numerusform>%n modelo no pudo estimarse</numerusform>
                <numerusform>%n modelos no pudieron estimarse</numerusform>
            </translation>
        </message>
        <message>
            <source>Power</source>
            <translation>Potencia</translation>
        </message>
        <message>
            <source>Standard error</source>
            <translation>Error estándar</translation>
        </message>
        <message>
            <source>Exaggeration of significant estimates</source>
            <translation>Exageración de las estimaciones significativas</translation>
        </message>
        <message>
            <source>Wrong sign of significant estimates</source>
            <translation>Signo equivocado de las estimaciones significativas</translation>
        </message>
        <message numerus="yes">
            <source>%n partners</source>
            <translation>
                <numerusform>%n contacto</numerusform>
                <numerusform>%n contactos</numerusform>
            </translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>None of the sizes that were tried has power %1.</source>
            <translation>Ninguno de los tamaños probados tiene potencia %1.</translation>
        </message>
        <message>
            <source>Power %1 needs %2 egos with %3 partners each, of the sizes that were tried.</source>
            <translation>La potencia %1 necesita %2 egos con %3 contactos cada uno, de los tamaños probados.</translation>
        </message>
        <message>
            <source>The cheapest of these sizes with power %1 has %2 egos with %3 partners each and costs %4.</source>
            <translation>El más barato de estos tamaños con potencia %1 tiene %2 egos con %3 contactos cada uno y cuesta %4.</translation>
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
            <translation>Álteres</translation>
        </message>
        <message>
            <source>Ties between alteri</source>
            <translation>Relaciones entre álteres</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Álter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Wave</source>
            <translation>Oleada</translation>
        </message>
        <message>
            <source>Tie from</source>
            <translation>Relación desde</translation>
        </message>
        <message>
            <source>Tie to</source>
            <translation>Relación hacia</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Tipo de relación</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dejado fuera</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>UTF-16 (little-endian)</source>
            <translation>UTF-16 (little-endian)</translation>
        </message>
        <message>
            <source>UTF-16 (big-endian)</source>
            <translation>UTF-16 (big-endian)</translation>
        </message>
        <message>
            <source>Windows-1252</source>
            <translation>Windows-1252</translation>
        </message>
        <message>
            <source>Year, month, day</source>
            <translation>Año, mes, día</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Día, mes, año</translation>
        </message>
        <message>
            <source>Month, day, year</source>
            <translation>Mes, día, año</translation>
        </message>
        <message>
            <source>%1: %2, new</source>
            <translation>%1: %2, nuevo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>“%1” is no answer of this column.</source>
            <translation>«%1» no es una respuesta de esta columna.</translation>
        </message>
        <message>
            <source>There is no answer: %1.</source>
            <translation>No existe esta respuesta: %1.</translation>
        </message>
        <message>
            <source>There is no answer.</source>
            <translation>No hay respuesta.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPage</name>
        <message>
            <source>Predictions</source>
            <translation>Predicciones</translation>
        </message>
        <message>
            <source>Predictor</source>
            <translation>Predictor</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>As</source>
            <translation>En forma de</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>the average ego</source>
            <translation>el ego medio</translation>
        </message>
        <message>
            <source>all egos, averaged</source>
            <translation>todos los egos, promediados</translation>
        </message>
        <message>
            <source>The average ego has random effects of zero. Averaged over the egos, probabilities are those of a tie of an ego taken at random.</source>
            <translation>El ego medio tiene efectos aleatorios iguales a cero. Promediadas sobre los egos, las probabilidades son las de una relación de un ego tomado al azar.</translation>
        </message>
        <message>
            <source>estimates with intervals</source>
            <translation>estimaciones con intervalos</translation>
        </message>
        <message>
            <source>stacked shares</source>
            <translation>proporciones apiladas</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>El cálculo se canceló.</translation>
        </message>
        <message>
            <source>This model has no predictor whose values could be put in.</source>
            <translation>Este modelo no tiene ningún predictor cuyos valores se puedan introducir.</translation>
        </message>
        <message>
            <source>Predictions are being worked out …</source>
            <translation>Las predicciones se están calculando…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProbabilityPlotting</name>
        <message>
            <source>Predicted: %1 by %2</source>
            <translation>Predicción: %1 según %2</translation>
        </message>
        <message>
            <source>Mean counts of %1, averaged over the egos</source>
            <translation>Recuentos medios de %1, promediados sobre los egos</translation>
        </message>
        <message>
            <source>Mean counts of %1 for the average ego</source>
            <translation>Recuentos medios de %1 para el ego medio</translation>
        </message>
        <message>
            <source>Probabilities of %1, averaged over the egos</source>
            <translation>Probabilidades de %1, promediadas sobre los egos</translation>
        </message>
        <message>
            <source>Probabilities of %1 for the average ego</source>
            <translation>Probabilidades de %1 para el ego medio</translation>
        </message>
        <message>
            <source>The other predictors are as they are in each tie, and the predictions of the ties are averaged.</source>
            <translation>Los demás predictores quedan como son en cada relación, y se promedian las predicciones de las relaciones.</translation>
        </message>
        <message>
            <source>95 % confidence intervals; observed: shares in the data.</source>
            <translation>Intervalos de confianza del 95 %; observado: proporciones en los datos.</translation>
        </message>
        <message>
            <source>Bands: 95 % confidence intervals. Open marks: shares in the data, in eight ranges of as many ties.</source>
            <translation>Bandas: intervalos de confianza del 95 %. Marcas vacías: proporciones en los datos, en ocho tramos con el mismo número de relaciones.</translation>
        </message>
        <message>
            <source>%1: mean count %2, 95 % interval %3 to %4</source>
            <translation>%1: recuento medio %2, intervalo del 95 % de %3 a %4</translation>
        </message>
        <message>
            <source>%1: probability %2, 95 % interval %3 to %4</source>
            <translation>%1: probabilidad %2, intervalo del 95 % de %3 a %4</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Probabilidad</translation>
        </message>
        <message>
            <source>95 % CI</source>
            <translation>IC del 95 %</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Observado</translation>
        </message>
        <message>
            <source>Mean count</source>
            <translation>Recuento medio</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
        <message numerus="yes">
            <source>%1, observed in %n ties: %2</source>
            <translation>
                <numerusform>%1, observado en %n relación: %2</numerusform>
                <numerusform>%1, observado en %n relaciones: %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::ProblemText</name>
        <message>
            <source>%1, line %2: </source>
            <translation>%1, línea %2: </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1, línea %2, columna %3: </translation>
        </message>
        <message>
            <source>a variable</source>
            <translation>una variable</translation>
        </message>
        <message>
            <source>a variable, 0 or 1</source>
            <translation>una variable, 0 o 1</translation>
        </message>
        <message>
            <source>+ or the end</source>
            <translation>+ o el final</translation>
        </message>
        <message>
            <source>a name in backticks</source>
            <translation>un nombre entre acentos graves</translation>
        </message>
        <message>
            <source>the name of a group</source>
            <translation>el nombre de un grupo</translation>
        </message>
        <message>
            <source>the name of the successes</source>
            <translation>el nombre de los éxitos</translation>
        </message>
        <message>
            <source>the successes again</source>
            <translation>otra vez los éxitos</translation>
        </message>
        <message>
            <source>the name of the failures</source>
            <translation>el nombre de los fracasos</translation>
        </message>
        <message>
            <source>a variable, or log of one</source>
            <translation>una variable, o el logaritmo (log) de una</translation>
        </message>
        <message>
            <source>a power from 2 to 9</source>
            <translation>una potencia de 2 a 9</translation>
        </message>
        <message>
            <source>a degree from 1 to 9</source>
            <translation>un grado de 1 a 9</translation>
        </message>
        <message>
            <source>TRUE or FALSE</source>
            <translation>TRUE o FALSE</translation>
        </message>
        <message>
            <source>a term that stands before it</source>
            <translation>un término que aparezca antes</translation>
        </message>
        <message>
            <source>a value</source>
            <translation>un valor</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>an operator or the end</source>
            <translation>un operador o el final</translation>
        </message>
        <message>
            <source>the name of a function</source>
            <translation>el nombre de una función</translation>
        </message>
        <message>
            <source>a closing quotation mark</source>
            <translation>unas comillas de cierre</translation>
        </message>
        <message>
            <source>fewer parentheses</source>
            <translation>menos paréntesis</translation>
        </message>
        <message>
            <source>fewer operations</source>
            <translation>menos operaciones</translation>
        </message>
        <message>
            <source>What was to be changed is not in the study any more.</source>
            <translation>Lo que se iba a cambiar ya no está en el estudio.</translation>
        </message>
        <message>
            <source>A name is missing; enter at least one character.</source>
            <translation>Falta un nombre; introduzca al menos un carácter.</translation>
        </message>
        <message>
            <source>The name “%1” holds a line break, a tab or another control character; remove it.</source>
            <translation>El nombre «%1» contiene un salto de línea, un tabulador u otro carácter de control; quítelo.</translation>
        </message>
        <message>
            <source>The name “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>El nombre «%1» ocupa más de %L2 bytes; acórtelo.</translation>
        </message>
        <message>
            <source>The text “%1” holds a NUL character; remove it.</source>
            <translation>El texto «%1» contiene un carácter NUL; quítelo.</translation>
        </message>
        <message>
            <source>The text “%1” is longer than %L2 bytes; shorten it.</source>
            <translation>El texto «%1» ocupa más de %L2 bytes; acórtelo.</translation>
        </message>
        <message>
            <source>“%1” exists already; choose another name.</source>
            <translation>«%1» ya existe; elija otro nombre.</translation>
        </message>
        <message>
            <source>The value does not fit the scale of “%1”.</source>
            <translation>El valor no se ajusta a la escala de «%1».</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <source>A row of “%1” refers to a missing row of “%2”.</source>
            <translation>Una fila de «%1» remite a una fila inexistente de «%2».</translation>
        </message>
        <message>
            <source>“%1” on the map of “%2” stands in another ring or sector than its answers say.</source>
            <translation>«%1», en el mapa de «%2», está en un anillo o sector distinto del que indican sus respuestas.</translation>
        </message>
        <message>
            <source>An answer to “%1” does not fit its scale.</source>
            <translation>Una respuesta a «%1» no se ajusta a su escala.</translation>
        </message>
        <message>
            <source>A map has 1 to 8 rings, one level more than rings or as many, and up to 12 sectors.</source>
            <translation>Un mapa tiene de 1 a 8 anillos, tantos niveles como anillos o uno más, y hasta 12 sectores.</translation>
        </message>
        <message>
            <source>“%1” (%2) is not offered any more, so nobody can be placed there. Choose another place, or let the codebook offer it again.</source>
            <translation>«%1» (%2) ya no se ofrece, por lo que no se puede colocar a nadie ahí. Elija otro lugar, o haga que el libro de códigos vuelva a ofrecerlo.</translation>
        </message>
        <message>
            <source>The sector “%1” stands for several answers to “%2”. Drag the symbol there, or give the answer itself.</source>
            <translation>El sector «%1» representa varias respuestas a «%2». Arrastre el símbolo hasta ahí o indique la respuesta misma.</translation>
        </message>
        <message>
            <source>There are ties or asked pairs of the kind “%1”, so it keeps its direction and cannot be deleted.</source>
            <translation>Hay relaciones o pares preguntados del tipo «%1», por lo que conserva su dirección y no se puede eliminar.</translation>
        </message>
        <message>
            <source>The table is in %1; save it again with the encoding UTF-8.</source>
            <translation>La tabla está en %1; guárdela de nuevo con la codificación UTF-8.</translation>
        </message>
        <message>
            <source>A NUL character stands here, so the file is no text; save the table again as CSV.</source>
            <translation>Aquí hay un carácter NUL, de modo que el archivo no es de texto; guarde la tabla de nuevo como CSV.</translation>
        </message>
        <message>
            <source>The cell is longer than %L1 bytes; check the quotation marks here, or shorten it.</source>
            <translation>La celda ocupa más de %L1 bytes; revise las comillas en este punto o acórtela.</translation>
        </message>
        <message>
            <source>The row is longer than %L1 bytes; check that the file is a table.</source>
            <translation>La fila ocupa más de %L1 bytes; compruebe que el archivo es una tabla.</translation>
        </message>
        <message>
            <source>The row has more than %L1 cells; check that the file is a table.</source>
            <translation>La fila tiene más de %L1 celdas; compruebe que el archivo es una tabla.</translation>
        </message>
        <message>
            <source>The first %L1 faults are told; correct them, and read the tables again.</source>
            <translation>Se indican los primeros %L1 errores; corríjalos y vuelva a leer las tablas.</translation>
        </message>
        <message>
            <source>The table is empty; its first line must name the columns.</source>
            <translation>La tabla está vacía; su primera línea debe dar nombre a las columnas.</translation>
        </message>
        <message>
            <source>The text is not UTF-8; save the table again with the encoding UTF-8.</source>
            <translation>El texto no está en UTF-8; guarde la tabla de nuevo con la codificación UTF-8.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed, or text follows a closed one; check the quotation marks of this cell.</source>
            <translation>Unas comillas no están cerradas, o hay texto después de unas cerradas; revise las comillas de esta celda.</translation>
        </message>
        <message>
            <source>The row has %1 cells, but the header has %2; check separators and quotation marks.</source>
            <translation>La fila tiene %1 celdas, pero el encabezado tiene %2; revise los separadores y las comillas.</translation>
        </message>
        <message>
            <source>A column has no name; name it in the first line.</source>
            <translation>Una columna no tiene nombre; póngaselo en la primera línea.</translation>
        </message>
        <message>
            <source>The column “%1” is missing; add it or rename the column that holds it.</source>
            <translation>Falta la columna «%1»; añádala o cambie el nombre de la columna que la contiene.</translation>
        </message>
        <message>
            <source>The column “%1” occurs twice; rename one of them.</source>
            <translation>La columna «%1» aparece dos veces; cambie el nombre de una de ellas.</translation>
        </message>
        <message>
            <source>The cell of “%1” is empty; every row needs an identifier.</source>
            <translation>La celda de «%1» está vacía; cada fila necesita un identificador.</translation>
        </message>
        <message>
            <source>The identifier “%1” occurs twice; identifiers must differ.</source>
            <translation>El identificador «%1» aparece dos veces; los identificadores deben ser distintos.</translation>
        </message>
        <message>
            <source>The ego “%1” is in the study already; leave out its rows, or import them into a new study.</source>
            <translation>El ego «%1» ya está en el estudio; omita sus filas o impórtelas en un estudio nuevo.</translation>
        </message>
        <message>
            <source>There is no ego “%1” in the table of egos.</source>
            <translation>No hay ningún ego «%1» en la tabla de egos.</translation>
        </message>
        <message>
            <source>Several egos are called “%1”; name one of them by its code: %2.</source>
            <translation>Varios egos se llaman «%1»; identifique uno de ellos por su código: %2.</translation>
        </message>
        <message>
            <source>The ego “%2” has no alter “%1” in the table of alteri.</source>
            <translation>El ego «%2» no tiene ningún álter «%1» en la tabla de álteres.</translation>
        </message>
        <message>
            <source>“%1” is what somebody said to “%2”, which is not the answer to %3 in this row; give it as the answer, or leave the cell empty.</source>
            <translation>«%1» es lo que alguien dijo a propósito de «%2», que no es la respuesta a %3 en esta fila; indíquelo como respuesta o deje la celda vacía.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2”; correct it or add it to the codebook.</source>
            <translation>«%1» no es una categoría de «%2»; corríjala o añádala al libro de códigos.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a number.</source>
            <translation>«%1» en «%2» no es un número.</translation>
        </message>
        <message>
            <source>“%1” in “%2” can be read as two numbers, with a decimal sign or with one between thousands; say which decimal sign the table has.</source>
            <translation>«%1» en «%2» se puede leer como dos números, con un signo decimal o con un separador de millares; indique qué signo decimal tiene la tabla.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is neither yes nor no; write 1 or 0.</source>
            <translation>«%1» en «%2» no es ni sí ni no; escriba 1 o 0.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date; write it as 2026-01-31.</source>
            <translation>«%1» en «%2» no es una fecha; escríbala como 2026-01-31.</translation>
        </message>
        <message>
            <source>“%1” in “%2” is not a date as it is asked for; write it as %3.</source>
            <translation>«%1» en «%2» no es una fecha en la forma que se pide; escríbala como %3.</translation>
        </message>
        <message>
            <source>“%1” has a tie to itself; remove it.</source>
            <translation>«%1» tiene una relación consigo mismo; quítela.</translation>
        </message>
        <message>
            <source>The tie between “%1” and “%2” occurs twice; remove one of them.</source>
            <translation>La relación entre «%1» y «%2» aparece dos veces; quite una de ellas.</translation>
        </message>
        <message>
            <source>Waves say different things of “%1” for the alter “%2” of the ego “%3”, but it is asked once for all maps; have the codebook ask it on each map, or correct the table.</source>
            <translation>Las oleadas dicen cosas distintas sobre «%1» para el álter «%2» del ego «%3», pero se pregunta una sola vez para todos los mapas; haga que el libro de códigos lo pregunte en cada mapa, o corrija la tabla.</translation>
        </message>
        <message>
            <source>The columns do not say whether the table is about egos, alteri or ties; name them ego_id, alter_id, Source and Target.</source>
            <translation>Las columnas no indican si la tabla trata de egos, álteres o relaciones; llámelas ego_id, alter_id, Source y Target.</translation>
        </message>
        <message>
            <source>The table is a matrix of ties, but not whose; write the id of the ego in the name of the file, or make a list of ties with the columns ego_id, Source and Target.</source>
            <translation>La tabla es una matriz de relaciones, pero no dice de quién; escriba el id del ego en el nombre del archivo, o haga una lista de relaciones con las columnas ego_id, Source y Target.</translation>
        </message>
        <message>
            <source>The file of SPSS, Stata or SAS cannot be read; it is damaged, or of a kind that is not known. Save it again, or as CSV.</source>
            <translation>El archivo de SPSS, Stata o SAS no se puede leer; está dañado o es de un tipo desconocido. Guárdelo de nuevo, o como CSV.</translation>
        </message>
        <message>
            <source>“%1” is not a code for “%2”; correct it or leave it out.</source>
            <translation>«%1» no es un código de «%2»; corríjalo u omítalo.</translation>
        </message>
        <message>
            <source>“%1” may mean several categories of “%2”; write more of it.</source>
            <translation>«%1» puede referirse a varias categorías de «%2»; escriba más letras.</translation>
        </message>
        <message>
            <source>Character %1: %2 is expected here.</source>
            <translation>Carácter %1: aquí se espera %2.</translation>
        </message>
        <message>
            <source>No variable is called “%1”; check its spelling.</source>
            <translation>Ninguna variable se llama «%1»; compruebe cómo está escrita.</translation>
        </message>
        <message>
            <source>“%1” is not a number; compare it with a category, as in %1 = "code".</source>
            <translation>«%1» no es un número; compárela con una categoría, como en %1 = "code".</translation>
        </message>
        <message>
            <source>“%1” differs between the ties of an ego; put it into mean(), sum(), sd(), count() or share().</source>
            <translation>«%1» difiere entre las relaciones de un mismo ego; póngala dentro de mean(), sum(), sd(), count() o share().</translation>
        </message>
        <message>
            <source>“%1” is a number and cannot be compared with a text.</source>
            <translation>«%1» es un número y no se puede comparar con un texto.</translation>
        </message>
        <message>
            <source>“%1” is worked out from itself; use other variables.</source>
            <translation>«%1» se calcula a partir de sí misma; use otras variables.</translation>
        </message>
        <message>
            <source>“%1” cannot be centred in this way.</source>
            <translation>«%1» no se puede centrar de este modo.</translation>
        </message>
        <message>
            <source>“%1” cannot be deleted or renamed, since “%2” uses it; change that first.</source>
            <translation>«%1» no se puede eliminar ni cambiar de nombre, porque «%2» la usa; cambie antes esta última.</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; write factor(x) for the categories of x.</source>
            <translation>«%1» no se conoce en las fórmulas; escriba factor(x) para las categorías de x.</translation>
        </message>
        <message>
            <source>“%1” is no part of a formula; write what stands in its parentheses up to the first comma outside of others, as in y ~ x + (1 | ego).</source>
            <translation>«%1» no forma parte de una fórmula; escriba lo que hay entre sus paréntesis hasta la primera coma que no esté dentro de otros, como en y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” is not known in formulas; work out a variable with it first, and write its name. Known are num, centre, within, between, sum, log, scale, factor, poly(x, 2) and I(x^2).</source>
            <translation>«%1» no se conoce en las fórmulas; calcule antes una variable con ello y escriba el nombre de esta. Se conocen num, centre, within, between, sum, log, scale, factor, poly(x, 2) e I(x^2).</translation>
        </message>
        <message>
            <source>“.” stands for all other variables only by itself, as in y ~ . + (1 | ego); name the variables of interactions and of random parts.</source>
            <translation>«.» representa todas las demás variables solo cuando va por sí solo, como en y ~ . + (1 | ego); nombre las variables de las interacciones y de las partes aleatorias.</translation>
        </message>
        <message>
            <source>A power stands in I(); write I(x^2) instead of x^2.</source>
            <translation>Las potencias van dentro de I(); escriba I(x^2) en lugar de x^2.</translation>
        </message>
        <message>
            <source>Parentheses hold random parts only, as in (1 | ego); write all terms out, as in a*b instead of (a + b)^2.</source>
            <translation>Los paréntesis contienen solo partes aleatorias, como en (1 | ego); escriba todos los términos por extenso, como a*b en lugar de (a + b)^2.</translation>
        </message>
        <message>
            <source>Write ~ instead of = between the outcome and its predictors.</source>
            <translation>Escriba ~ en lugar de = entre la variable dependiente y sus predictores.</translation>
        </message>
        <message>
            <source>A random part stands in parentheses; write it as in y ~ x + (1 | ego).</source>
            <translation>Las partes aleatorias van entre paréntesis; escríbalas como en y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” has no meaning between predictors; write + between them, a:b for an interaction, or a*b for one with its main effects.</source>
            <translation>«%1» no tiene ningún significado entre predictores; escriba + entre ellos, a:b para una interacción, o a*b para una interacción con sus efectos principales.</translation>
        </message>
        <message>
            <source>The formula “%1” is not complete at character %2: %3 is expected there.</source>
            <translation>La fórmula «%1» no está completa en el carácter %2: ahí se espera %3.</translation>
        </message>
        <message>
            <source>Names that hold spaces or signs, or begin with a digit, stand in backticks; write `%1`.</source>
            <translation>Los nombres que contienen espacios o signos, o que empiezan por una cifra, van entre acentos graves; escriba `%1`.</translation>
        </message>
        <message>
            <source>The outcome “%1” is not a number, and these models explain numbers; choose another one, or work out a variable that is 1 for one category and 0 for the others.</source>
            <translation>La variable dependiente «%1» no es un número, y estos modelos explican números; elija otra, o calcule una variable que valga 1 para una categoría y 0 para las demás.</translation>
        </message>
        <message>
            <source>“%1” has too few different values for a polynomial of degree %2; choose a lower one.</source>
            <translation>«%1» tiene muy pocos valores distintos para un polinomio de grado %2; elija uno menor.</translation>
        </message>
        <message>
            <source>A filter looks at each row by itself and cannot hold %1(); work out a variable with it first, and write its name.</source>
            <translation>Un filtro examina cada fila por separado y no puede contener %1(); calcule antes una variable con esa función y escriba su nombre.</translation>
        </message>
        <message>
            <source>No row satisfies the filter “%1”; change it.</source>
            <translation>Ninguna fila cumple el filtro «%1»; cámbielo.</translation>
        </message>
        <message>
            <source>“%1” needs a grouping in the formula, as in y ~ x + (1 | ego).</source>
            <translation>«%1» necesita una agrupación en la fórmula, como en y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>The variable “%1” has no value in any row; leave it out, or enter values.</source>
            <translation>La variable «%1» no tiene valor en ninguna fila; omítala o introduzca valores.</translation>
        </message>
        <message>
            <source>The variable “%1” holds texts, which models cannot use; leave it out, or make categories or numbers of it.</source>
            <translation>La variable «%1» contiene textos, que los modelos no pueden usar; omítala, o conviértala en categorías o números.</translation>
        </message>
        <message>
            <source>There is no variable “%1”; check its spelling.</source>
            <translation>No existe ninguna variable «%1»; compruebe cómo está escrita.</translation>
        </message>
        <message>
            <source>A study cannot be planned with this: %1. Shares lie between 0 and 1, those of categories add up to 1, an ICC is below 1, names are used once, there are two egos and two partners at least, and a model has one random intercept.</source>
            <translation>Con esto no se puede planificar un estudio: %1. Las proporciones están entre 0 y 1, las de las categorías suman 1, un ICC es inferior a 1, los nombres se usan una sola vez, hay al menos dos egos y dos contactos, y un modelo tiene un intercepto aleatorio.</translation>
        </message>
        <message>
            <source>The model has no coefficient “%1”; there are: %2.</source>
            <translation>El modelo no tiene ningún coeficiente «%1»; tiene estos: %2.</translation>
        </message>
        <message>
            <source>The variable “%1” must be a number here.</source>
            <translation>La variable «%1» debe ser aquí un número.</translation>
        </message>
        <message>
            <source>The variable “%1” has no categories.</source>
            <translation>La variable «%1» no tiene categorías.</translation>
        </message>
        <message>
            <source>The variable “%1” has more than %2 different values, too many for groups; group its categories first or choose another one.</source>
            <translation>La variable «%1» tiene más de %2 valores distintos, demasiados para formar grupos; agrupe antes sus categorías o elija otra.</translation>
        </message>
        <message>
            <source>“%1” is not a category of “%2” that occurs in the data.</source>
            <translation>«%1» no es una categoría de «%2» que aparezca en los datos.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model.</source>
            <translation>Ninguna relación tiene valores en todas las variables del modelo.</translation>
        </message>
        <message>
            <source>No tie has values for all variables of the model; most miss “%1”.</source>
            <translation>Ninguna relación tiene valores en todas las variables del modelo; a la mayoría le falta «%1».</translation>
        </message>
        <message>
            <source>All ties belong to one group of “%1”; a multilevel model needs at least two groups.</source>
            <translation>Todas las relaciones pertenecen a un solo grupo de «%1»; un modelo multinivel necesita al menos dos grupos.</translation>
        </message>
        <message>
            <source>Every group of “%1” has just one tie; differences between groups cannot be told from differences within them.</source>
            <translation>Cada grupo de «%1» tiene una sola relación; las diferencias entre grupos no se pueden distinguir de las diferencias dentro de ellos.</translation>
        </message>
        <message>
            <source>The outcome is the same for all ties; there is nothing to explain.</source>
            <translation>La variable dependiente es igual en todas las relaciones; no hay nada que explicar.</translation>
        </message>
        <message>
            <source>The predictors explain the outcome without any rest; leave some of them out.</source>
            <translation>Los predictores explican la variable dependiente sin residuo alguno; omita algunos de ellos.</translation>
        </message>
        <message>
            <source>Within every ego the outcome does not vary beyond what the predictors explain; the model has no finite estimate.</source>
            <translation>Dentro de cada ego, la variable dependiente no varía más allá de lo que explican los predictores; el modelo no tiene una estimación finita.</translation>
        </message>
        <message>
            <source>The predictors tell all egos apart; no variance is left between egos to estimate. Leave some of them out or use ML.</source>
            <translation>Los predictores distinguen a todos los egos entre sí; no queda varianza entre egos que estimar. Omita algunos de ellos o use ML.</translation>
        </message>
        <message>
            <source>The outcome “%1” is neither yes nor no: it must have the values 0 and 1, two categories, or be written as cbind(successes, failures).</source>
            <translation>La variable dependiente «%1» no es de sí o no: debe tener los valores 0 y 1, dos categorías, o escribirse como cbind(successes, failures).</translation>
        </message>
        <message>
            <source>The outcome “%1” is no count: it must have whole numbers from 0 on.</source>
            <translation>La variable dependiente «%1» no es un recuento: debe tener números enteros a partir de 0.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are no successes and trials: both must be whole numbers, and there cannot be more successes than trials.</source>
            <translation>«%1» y «%2» no son éxitos y ensayos: ambos deben ser números enteros, y no puede haber más éxitos que ensayos.</translation>
        </message>
        <message>
            <source>The outcome “%1” has more than %2 different values; an ordinal model takes each of them as a category. Group them, or take it as a number.</source>
            <translation>La variable dependiente «%1» tiene más de %2 valores distintos; un modelo ordinal toma cada uno de ellos como una categoría. Agrúpelos, o tómela como número.</translation>
        </message>
        <message>
            <source>All ties of every group of “%1” have the same outcome: the standard deviation of “%1” has no finite estimate.</source>
            <translation>Todas las relaciones de cada grupo de «%1» tienen el mismo resultado: la desviación típica de «%1» no tiene una estimación finita.</translation>
        </message>
        <message>
            <source>“%1” separates the outcome: with it the outcome of some ties is certain, so that the estimates are infinite. Leave it out, put categories together, or choose another reference category.</source>
            <translation>«%1» separa la variable dependiente: con ella, el resultado de algunas relaciones es seguro, de modo que las estimaciones son infinitas. Omítala, agrupe categorías o elija otra categoría de referencia.</translation>
        </message>
        <message>
            <source>“%1” has values of 0 or below, which have no logarithm.</source>
            <translation>«%1» tiene valores iguales o inferiores a 0, que no tienen logaritmo.</translation>
        </message>
        <message>
            <source>“cbind” has a meaning only in models of proportions; write --family binomial, or name one variable as the outcome.</source>
            <translation>«cbind» solo tiene sentido en modelos de proporciones; escriba --family binomial, o indique una sola variable como variable dependiente.</translation>
        </message>
        <message>
            <source>“%1” has a meaning only in models of counts, proportions and categories; say which with --family.</source>
            <translation>«%1» solo tiene sentido en modelos de recuentos, proporciones y categorías; indique de cuál se trata con --family.</translation>
        </message>
        <message>
            <source>The link %1 does not suit %2 models: those of counts have log, the others logit, probit or cloglog.</source>
            <translation>El enlace %1 no es adecuado para modelos %2: los de recuentos tienen log; los demás, logit, probit o cloglog.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are too many to be integrated exactly; use Laplace’s approximation, or leave some out.</source>
            <translation>Los efectos aleatorios de «%1» son demasiados para integrarlos de forma exacta; use la aproximación de Laplace u omita algunos.</translation>
        </message>
        <message>
            <source>Effects of several groupings cannot be integrated exactly; use Laplace’s approximation.</source>
            <translation>Los efectos de varias agrupaciones no se pueden integrar de forma exacta; use la aproximación de Laplace.</translation>
        </message>
        <message>
            <source>“%1” is there for linear models only.</source>
            <translation>«%1» solo está disponible para modelos lineales.</translation>
        </message>
        <message>
            <source>The random effects of “%1” are as many as the ties, or too many to be computed together; leave some of them out.</source>
            <translation>Los efectos aleatorios de «%1» son tantos como las relaciones, o demasiados para calcularlos conjuntamente; omita algunos.</translation>
        </message>
        <message>
            <source>The random effects of “%1” have %2 variances and covariances, more than the data can tell; write || instead of |, or leave some slopes out.</source>
            <translation>Los efectos aleatorios de «%1» tienen %2 varianzas y covarianzas, más de las que los datos permiten determinar; escriba || en lugar de |, u omita algunas pendientes.</translation>
        </message>
        <message>
            <source>A random part for “%1” holds no effect: neither an intercept nor a slope. Write (1 | %1), or leave it out.</source>
            <translation>Una parte aleatoria para «%1» no contiene ningún efecto: ni intercepto ni pendiente. Escriba (1 | %1) u omítala.</translation>
        </message>
        <message>
            <source>“%1” varies twice between the same groups of “%2”, which cannot be told apart; leave it out of one random part, as in (1 | %2) + (0 + x | %2).</source>
            <translation>«%1» varía dos veces entre los mismos grupos de «%2», lo que no se puede distinguir; omítala en una de las partes aleatorias, como en (1 | %2) + (0 + x | %2).</translation>
        </message>
        <message>
            <source>No estimates with finite values were found; leave some predictors or random effects out.</source>
            <translation>No se encontraron estimaciones con valores finitos; omita algunos predictores o efectos aleatorios.</translation>
        </message>
        <message>
            <source>The Kenward-Roger method needs a model fitted by REML.</source>
            <translation>El método de Kenward-Roger requiere un modelo ajustado por REML.</translation>
        </message>
        <message>
            <source>The two models cannot be compared: one must contain the other, both on the same ties, and with REML their fixed effects must be the same.</source>
            <translation>Los dos modelos no se pueden comparar: uno debe contener al otro, ambos con las mismas relaciones, y con REML sus efectos fijos deben ser los mismos.</translation>
        </message>
        <message>
            <source>The data do not tell one of the variances; degrees of freedom are not defined for this model.</source>
            <translation>Los datos no permiten determinar una de las varianzas; los grados de libertad no están definidos para este modelo.</translation>
        </message>
        <message>
            <source>Robust standard errors need a model with one grouping.</source>
            <translation>Los errores estándar robustos requieren un modelo con una sola agrupación.</translation>
        </message>
        <message>
            <source>No outcome drawn from the model could be fitted again.</source>
            <translation>Ninguno de los resultados simulados a partir del modelo se pudo volver a ajustar.</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>El cálculo se canceló.</translation>
        </message>
        <message>
            <source>The study has no model named “%1”.</source>
            <translation>El estudio no tiene ningún modelo llamado «%1».</translation>
        </message>
        <message>
            <source>The study has no saved models.</source>
            <translation>El estudio no tiene modelos guardados.</translation>
        </message>
        <message>
            <source>The formula “%1” has no random part; write one, as in y ~ x + (1 | ego).</source>
            <translation>La fórmula «%1» no tiene parte aleatoria; escriba una, como en y ~ x + (1 | ego).</translation>
        </message>
        <message>
            <source>“%1” cannot be the letter of an answer; take one from a to z but for n, for yes and no a small one.</source>
            <translation>«%1» no puede ser la letra de una respuesta; tome una de la a a la z salvo n, minúscula para sí y no.</translation>
        </message>
        <message>
            <source>“%1” is the letter of “%2” already; take another one, or give that one another first.</source>
            <translation>«%1» ya es la letra de «%2»; tome otra, o dé antes otra a esa respuesta.</translation>
        </message>
        <message>
            <source>a shorter formula</source>
            <translation>una fórmula más corta</translation>
        </message>
        <message>
            <source>fewer factors</source>
            <translation>menos factores</translation>
        </message>
        <message>
            <source>fewer groups</source>
            <translation>menos grupos</translation>
        </message>
        <message>
            <source>“%1” is about ties; a model of networks has variables of egos and networks only.</source>
            <translation>«%1» trata de relaciones; un modelo de redes solo tiene variables de egos y de redes.</translation>
        </message>
        <message>
            <source>The lower limit of “%1” is above the upper one.</source>
            <translation>El límite inferior de «%1» está por encima del superior.</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProgressDialog</name>
        <message>
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptAnswer</name>
        <message>
            <source>Type the answer, Enter</source>
            <translation>Escriba la respuesta e Intro</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptDialog</name>
        <message>
            <source>Questions of the interview</source>
            <translation>Preguntas de la entrevista</translation>
        </message>
        <message>
            <source>Questions that ask for partners are remembered with each partner named; the others ask for one answer about each partner.</source>
            <translation>Las preguntas que piden contactos se registran con cada contacto nombrado; las demás piden una respuesta sobre cada contacto.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>Pide</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Añadir pregunta</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Edit questions</source>
            <translation>Editar preguntas</translation>
        </message>
    </context>
    <context>
        <name>alteri::PromptStrip</name>
        <message>
            <source>Question before</source>
            <translation>Pregunta anterior</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Pregunta siguiente</translation>
        </message>
        <message>
            <source>Next open</source>
            <translation>Siguiente pendiente</translation>
        </message>
        <message>
            <source>Goes to the next alter without an answer</source>
            <translation>Va al siguiente álter sin respuesta</translation>
        </message>
        <message>
            <source>Question %1 of %2</source>
            <translation>Pregunta %1 de %2</translation>
        </message>
        <message>
            <source>Next open (%1)</source>
            <translation>Siguiente pendiente (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectDialog</name>
        <message>
            <source>Protect</source>
            <translation>Proteger</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Lock a protected study when nothing was done for</source>
            <translation>Bloquear un estudio protegido tras una inactividad de</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>The study is sealed, so that only a passphrase opens it: on this disk, on a stick, in a mail. Without the passphrase and the words for recovery, which are shown afterwards, nobody can read it any more, the makers of this program neither.</source>
            <translation>El estudio se sella, de modo que solo lo abre una frase de contraseña: en este disco, en una memoria USB, en un correo. Sin la frase de contraseña y las palabras de recuperación, que se muestran después, nadie puede volver a leerlo, tampoco quienes hacen este programa.</translation>
        </message>
        <message>
            <source>Exports, reports, pictures and what is copied to the clipboard are not protected. What the disk held before may be found by experts; encrypt whole laptops too.</source>
            <translation>Las exportaciones, los informes, las imágenes y lo que se copia al portapapeles no están protegidos. Una persona experta podría encontrar lo que antes contenía el disco; cifre también los portátiles enteros.</translation>
        </message>
        <message>
            <source>These copies beside it stay as they are: %1. Delete them yourself if they are not needed.</source>
            <translation>Estas copias que hay junto a él quedan como están: %1. Elimínelas usted si no se necesitan.</translation>
        </message>
        <message>
            <source>This study is protected: only its passphrase opens it.</source>
            <translation>Este estudio está protegido: solo lo abre su frase de contraseña.</translation>
        </message>
        <message>
            <source>Keep it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>Seal everything anew, so that nobody who knows the old passphrase can open it by an old copy</source>
            <translation>Sellar todo de nuevo, para que nadie que conozca la frase de contraseña anterior pueda abrirlo mediante una copia antigua</translation>
        </message>
        <message>
            <source>New words for recovery</source>
            <translation>Nuevas palabras de recuperación</translation>
        </message>
        <message>
            <source>Remove the protection: whoever has the file can read it</source>
            <translation>Quitar la protección: podrá leerlo cualquiera que tenga el archivo</translation>
        </message>
    </context>
    <context>
        <name>alteri::ProtectionText</name>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>possibly: free text</source>
            <translation>posiblemente: texto libre</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Egos: %1. Alteri: %2. Ties of alteri to egos: %3. Ties between alteri: %4. Notes: %5.</source>
            <translation>Egos: %1. Álteres: %2. Relaciones de álteres con egos: %3. Relaciones entre álteres: %4. Notas: %5.</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre quién</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>May tell who somebody is</source>
            <translation>Puede revelar quién es alguien</translation>
        </message>
        <message>
            <source>No step of the interview guide asks for consent. Add one in the codebook's guide, or keep the consents on paper.</source>
            <translation>Ningún paso del guion de la entrevista pide el consentimiento. Añada uno en el guion del libro de códigos, o conserve los consentimientos en papel.</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Consentimiento dado el</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Redacción</translation>
        </message>
        <message>
            <source>Wording %1:</source>
            <translation>Redacción %1:</translation>
        </message>
        <message>
            <source>No consent is kept of: %1.</source>
            <translation>No se conserva ningún consentimiento de: %1.</translation>
        </message>
        <message>
            <source>The data lie in one file: %1.</source>
            <translation>Los datos están en un solo archivo: %1.</translation>
        </message>
        <message>
            <source>It is protected: sealed page by page with XChaCha20-Poly1305, under a key that Argon2id makes of a passphrase.</source>
            <translation>Está protegido: sellado página por página con XChaCha20-Poly1305, mediante una clave que Argon2id deriva de una frase de contraseña.</translation>
        </message>
        <message>
            <source>It is not protected: whoever gets the file reads all of it.</source>
            <translation>No está protegido: quien obtenga el archivo puede leerlo todo.</translation>
        </message>
        <message>
            <source>No backups are made.</source>
            <translation>No se hacen copias de seguridad.</translation>
        </message>
        <message>
            <source>Backups lie in a folder beside it.</source>
            <translation>Las copias de seguridad están en una carpeta junto a él.</translation>
        </message>
        <message>
            <source>Backups lie in %1.</source>
            <translation>Las copias de seguridad están en %1.</translation>
        </message>
        <message>
            <source>An ego is removed with all about it, from the history too, by File &gt; Forget. Copies, backups and exports elsewhere are not reached and have to be deleted by hand.</source>
            <translation>Archivo &gt; Olvidar quita un ego con todo lo que se refiere a él, también del historial. Las copias, copias de seguridad y exportaciones en otros sitios no se ven afectadas y hay que eliminarlas a mano.</translation>
        </message>
        <message>
            <source>No field beside the names is marked so.</source>
            <translation>Aparte de los nombres, ningún atributo está marcado como capaz de revelar quién es alguien.</translation>
        </message>
        <message>
            <source>Beside the names these fields may tell who somebody is: %1.</source>
            <translation>Además de los nombres, estos atributos pueden revelar quién es alguien: %1.</translation>
        </message>
        <message>
            <source>Data protection: %1</source>
            <translation>Protección de datos: %1</translation>
        </message>
        <message>
            <source>What the study holds</source>
            <translation>Qué contiene el estudio</translation>
        </message>
        <message>
            <source>Names of egos and alteri tell who they are. %1</source>
            <translation>Los nombres de los egos y los álteres revelan quiénes son. %1</translation>
        </message>
        <message>
            <source>Interviewers: %1.</source>
            <translation>Personas entrevistadoras: %1.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>Where the data lie</source>
            <translation>Dónde están los datos</translation>
        </message>
        <message>
            <source>What leaves the study</source>
            <translation>Qué sale del estudio</translation>
        </message>
        <message>
            <source>Removal</source>
            <translation>Eliminación</translation>
        </message>
        <message>
            <source>The study “%1” keeps ego-centred networks: who its respondents (egos) are tied to (alteri), and answers about both. %2</source>
            <translation>El estudio «%1» guarda redes egocéntricas: con quién se relacionan las personas entrevistadas (egos), es decir, sus álteres, y respuestas sobre unos y otros. %2</translation>
        </message>
        <message>
            <source>Respondents agree within the interview; time and wording are kept. Consents given: %1. Egos of whom none is kept: %2.</source>
            <translation>Las personas entrevistadas dan su consentimiento durante la entrevista; se conservan el momento y la redacción. Consentimientos dados: %1. Egos de los que no se conserva ninguno: %2.</translation>
        </message>
        <message>
            <source>Consent is not asked for within the program.</source>
            <translation>El consentimiento no se pide dentro del programa.</translation>
        </message>
        <message>
            <source>Alteri are described by egos and are not asked themselves.</source>
            <translation>Los egos describen a los álteres; a estos no se les entrevista.</translation>
        </message>
        <message>
            <source>Nothing is sent over a network. Data leave the file only when somebody exports tables, pictures or reports, or copies it. Exports of pictures and tables can replace names by pseudonyms.</source>
            <translation>No se envía nada por una red. Los datos solo salen del archivo cuando alguien exporta tablas, imágenes o informes, o lo copia. Las exportaciones de imágenes y tablas pueden sustituir los nombres por seudónimos.</translation>
        </message>
        <message>
            <source>Data for other programs</source>
            <translation>Datos para otros programas</translation>
        </message>
        <message>
            <source>Table of data</source>
            <translation>Tabla de datos</translation>
        </message>
        <message>
            <source>Picture of maps</source>
            <translation>Imagen de mapas</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Copy of the study</source>
            <translation>Copia del estudio</translation>
        </message>
        <message>
            <source>Key to numbers and pseudonyms</source>
            <translation>Clave de números y seudónimos</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>en papel</translation>
        </message>
        <message>
            <source>over the clipboard</source>
            <translation>por el portapapeles</translation>
        </message>
        <message>
            <source>a file whose name was forgotten</source>
            <translation>un archivo cuyo nombre se olvidó</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>tal como son</translation>
        </message>
        <message>
            <source>pseudonyms</source>
            <translation>seudónimos</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>números</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>(without what could say who somebody is)</source>
            <translation>(sin lo que podría decir quién es alguien)</translation>
        </message>
        <message>
            <source>No export and no copy is kept in the study.</source>
            <translation>En el estudio no consta ninguna exportación ni copia.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Adónde</translation>
        </message>
        <message>
            <source>Egos</source>
            <translation>Egos</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Mapas</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Por quién</translation>
        </message>
        <message>
            <source>Not in the list are exports by earlier versions of the program or while the study was open for reading only, results on the clipboard, backups, and files copied by other programs.</source>
            <translation>No figuran en la lista las exportaciones de versiones anteriores del programa o hechas mientras el estudio estaba abierto solo para lectura, los resultados en el portapapeles, las copias de seguridad ni los archivos copiados por otros programas.</translation>
        </message>
        <message>
            <source>Exports and copies are listed in the study with their time, what was in them and how names left. So far there were %1; names left as they are in %2 of them.</source>
            <translation>Las exportaciones y copias constan en el estudio con su momento, su contenido y la forma de los nombres. Hasta ahora hubo %1; en %2 de ellas los nombres salieron tal como son.</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymDialog</name>
        <message>
            <source>Pseudonyms</source>
            <translation>Seudónimos</translation>
        </message>
        <message>
            <source>Pseudonyms stand for names in what is exported with pseudonyms. They are kept in the study beside the names.</source>
            <translation>Los seudónimos sustituyen a los nombres en lo que se exporta con seudónimos. Se guardan en el estudio junto a los nombres.</translation>
        </message>
        <message>
            <source>Number all</source>
            <translation>Numerar todos</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Borrar todos</translation>
        </message>
        <message>
            <source>“%1” stands for two egos, or for two alteri of one ego; make them differ.</source>
            <translation>«%1» designa a dos egos, o a dos álteres de un mismo ego; haga que sean distintos.</translation>
        </message>
        <message>
            <source>Edit pseudonyms</source>
            <translation>Editar seudónimos</translation>
        </message>
    </context>
    <context>
        <name>alteri::PseudonymModel</name>
        <message>
            <source>Ego and alteri</source>
            <translation>Ego y álteres</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Pseudonym</source>
            <translation>Seudónimo</translation>
        </message>
        <message>
            <source>Partner %1</source>
            <translation>Contacto %1</translation>
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
            <translation>Importar de una base de datos</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>&amp;Servicio:</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>El nombre de un servicio del archivo «.pg_service.conf». Su contraseña está en «.pgpass», nunca en el estudio.</translation>
        </message>
        <message>
            <source>&amp;Queries:</source>
            <translation>&amp;Consultas:</translation>
        </message>
        <message>
            <source>Each paragraph is a query, and its answer a table. Nothing can be changed in the database. What the tables are understood as is shown before anything is written.</source>
            <translation>Cada párrafo es una consulta y su respuesta, una tabla. Nada puede cambiarse en la base de datos. Cómo se entienden las tablas se muestra antes de escribir nada.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Consultar</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>Introduzca el nombre del servicio.</translation>
        </message>
        <message>
            <source>Enter a query.</source>
            <translation>Escriba una consulta.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionForm</name>
        <message>
            <source>“%1” was not stored as %2: it is no such answer.</source>
            <translation>«%1» no se guardó como %2: no es una respuesta posible.</translation>
        </message>
    </context>
    <context>
        <name>alteri::QuestionTable</name>
        <message>
            <source>Questions of the step</source>
            <translation>Preguntas del paso</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Redacción</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condición</translation>
        </message>
        <message>
            <source>Add question</source>
            <translation>Añadir pregunta</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Condition…</source>
            <translation>Condición…</translation>
        </message>
        <message>
            <source>The codebook has no such attribute yet</source>
            <translation>El libro de códigos todavía no tiene ese atributo</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReadingStrip</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>The study was not read: this page shows nothing new.</source>
            <translation>El estudio no se leyó: esta página no muestra nada nuevo.</translation>
        </message>
        <message>
            <source>Reading the study</source>
            <translation>Leyendo el estudio</translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryText</name>
        <message numerus="yes">
            <source>%n of %1 pages of the damaged file cannot be read.</source>
            <translation>
                <numerusform>%n de las %1 páginas del archivo dañado no se puede leer.</numerusform>
                <numerusform>%n de las %1 páginas del archivo dañado no se pueden leer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: egos %1, alteri %2, ties %3, ties between alteri %4, answers %5.</source>
            <translation>Recuperado: egos %1, álteres %2, relaciones %3, relaciones entre álteres %4, respuestas %5.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were lost in their place and are taken from the history.</source>
            <translation>
                <numerusform>%n entrada se había perdido en su lugar y se ha tomado del historial.</numerusform>
                <numerusform>%n entradas se habían perdido en su lugar y se han tomado del historial.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries that others belong to are lost; a “?” stands for each of them.</source>
            <translation>
                <numerusform>Se ha perdido %n entrada a la que pertenecen otras; en su lugar hay un «?».</numerusform>
                <numerusform>Se han perdido %n entradas a las que pertenecen otras; en lugar de cada una hay un «?».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are left out, since they make no sense or what they belong to is lost.</source>
            <translation>
                <numerusform>%n entrada se ha omitido porque no tiene sentido o porque se ha perdido aquello a lo que pertenece.</numerusform>
                <numerusform>%n entradas se han omitido porque no tienen sentido o porque se ha perdido aquello a lo que pertenecen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries are there but cannot be told any more.</source>
            <translation>
                <numerusform>%n entrada está ahí, pero ya no se puede saber qué es.</numerusform>
                <numerusform>%n entradas están ahí, pero ya no se puede saber qué son.</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is whole: what was done can still be undone.</source>
            <translation>El historial está intacto: lo que se hizo aún se puede deshacer.</translation>
        </message>
        <message>
            <source>The history is not whole and is left out: nothing that was done before can be undone.</source>
            <translation>El historial no está intacto y se ha omitido: nada de lo que se hizo antes se puede deshacer.</translation>
        </message>
        <message>
            <source>The damaged file is as it was. Keep it until you have looked through the new one.</source>
            <translation>El archivo dañado está como estaba. Consérvelo hasta que haya revisado el nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers that their questions do not allow are cleared.</source>
            <translation>
                <numerusform>Se ha borrado %n respuesta que su pregunta no admite.</numerusform>
                <numerusform>Se han borrado %n respuestas que sus preguntas no admiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties to the maps of other egos are removed.</source>
            <translation>
                <numerusform>Se ha quitado %n relación con el mapa de otro ego.</numerusform>
                <numerusform>Se han quitado %n relaciones con los mapas de otros egos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties between alteri that have no direction are turned round.</source>
            <translation>
                <numerusform>Se ha dado la vuelta a %n relación no dirigida entre álteres.</numerusform>
                <numerusform>Se ha dado la vuelta a %n relaciones no dirigidas entre álteres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alteri stood in other rings or sectors than their answers say; they follow the answers now.</source>
            <translation>
                <numerusform>%n álter estaba en un anillo o sector distinto del que indican sus respuestas; ahora sigue las respuestas.</numerusform>
                <numerusform>%n álteres estaban en anillos o sectores distintos de los que indican sus respuestas; ahora siguen las respuestas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::RecoveryWordsDialog</name>
        <message>
            <source>Words for recovery</source>
            <translation>Palabras de recuperación</translation>
        </message>
        <message>
            <source>These words open “%1” if its passphrase is forgotten. They are shown now and never again. Print them or write them down, and keep them where the study is not.</source>
            <translation>Estas palabras abren «%1» si se olvida su frase de contraseña. Se muestran ahora y nunca más. Imprímalas o anótelas, y guárdelas donde no esté el estudio.</translation>
        </message>
        <message>
            <source>I have printed them or written them down</source>
            <translation>Las he imprimido o anotado</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Words for recovery of “%1”</source>
            <translation>Palabras de recuperación de «%1»</translation>
        </message>
    </context>
    <context>
        <name>alteri::RehearsalDialog</name>
        <message>
            <source>Try it</source>
            <translation>Probarlo</translation>
        </message>
        <message>
            <source>Save the made-up data…</source>
            <translation>Guardar los datos ficticios…</translation>
        </message>
        <message>
            <source>Made-up respondents go through the guide in a copy; nothing comes into this study.</source>
            <translation>Personas ficticias recorren el guion en una copia; nada entra en este estudio.</translation>
        </message>
        <message>
            <source>Try the guide</source>
            <translation>Probar el guion</translation>
        </message>
        <message>
            <source>The same number makes the same data</source>
            <translation>El mismo número produce los mismos datos</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <source>Clicks each</source>
            <translation>Clics en cada una</translation>
        </message>
        <message>
            <source>Number of the draw</source>
            <translation>Número del sorteo</translation>
        </message>
        <message>
            <source>%1 of %2 interviews</source>
            <translation>%1 de %2 entrevistas</translation>
        </message>
        <message>
            <source>An interview takes about %1 clicks.</source>
            <translation>Una entrevista requiere unos %1 clics.</translation>
        </message>
        <message>
            <source>Every step was reached.</source>
            <translation>Se llegó a todos los pasos.</translation>
        </message>
        <message>
            <source>Nobody came to these steps: %1.</source>
            <translation>Nadie llegó a estos pasos: %1.</translation>
        </message>
        <message>
            <source>Save the made-up data</source>
            <translation>Guardar los datos ficticios</translation>
        </message>
        <message>
            <source>%1 (made up)</source>
            <translation>%1 (ficticio)</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Estudio de Alteri</translation>
        </message>
        <message>
            <source>Writing the copy…</source>
            <translation>Escribiendo la copia…</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportExport</name>
        <message>
            <source>Write report</source>
            <translation>Escribir informe</translation>
        </message>
        <message>
            <source>%1 report</source>
            <translation>Informe de %1</translation>
        </message>
        <message>
            <source>Replace the report in %1?</source>
            <translation>¿Reemplazar el informe en %1?</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Sustituir</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>Escribiendo el informe…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>alteri::ReportText</name>
        <message>
            <source>groups of %1</source>
            <translation>grupos de %1</translation>
        </message>
        <message numerus="yes">
            <source>%n ties</source>
            <translation>
                <numerusform>%n relación</numerusform>
                <numerusform>%n relaciones</numerusform>
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
                <numerusform>Omitidas por un valor perdido: %n relación; le falta </numerusform>
                <numerusform>Omitidas por un valor perdido: %n relaciones; les falta </numerusform>
            </translation>
        </message>
        <message>
            <source>Attribute or category</source>
            <translation>Atributo o categoría</translation>
        </message>
        <message>
            <source>Key or code</source>
            <translation>Clave o código</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Escala</translation>
        </message>
        <message>
            <source>Groupings of categories</source>
            <translation>Agrupaciones de categorías</translation>
        </message>
        <message>
            <source>Fitted by maximum likelihood (ML).</source>
            <translation>Ajustado por máxima verosimilitud (ML).</translation>
        </message>
        <message>
            <source>Fitted by restricted maximum likelihood (REML).</source>
            <translation>Ajustado por máxima verosimilitud restringida (REML).</translation>
        </message>
        <message>
            <source>Kind of model: %1, link %2, integration of random effects: %3.</source>
            <translation>Tipo de modelo: %1; enlace: %2; integración de los efectos aleatorios: %3.</translation>
        </message>
        <message>
            <source>Reference category of %1: %2.</source>
            <translation>Categoría de referencia de %1: %2.</translation>
        </message>
        <message>
            <source>Categories of %1 put together as %2: %3.</source>
            <translation>Categorías de %1 agrupadas como %2: %3.</translation>
        </message>
        <message>
            <source>%1 enters as deviations from its mean.</source>
            <translation>%1 entra como desviaciones de su media.</translation>
        </message>
        <message>
            <source>%1 was left out: other predictors determine it.</source>
            <translation>%1 se dejó fuera: otros predictores lo determinan.</translation>
        </message>
        <message>
            <source>A random effect has no variance (singular fit).</source>
            <translation>Un efecto aleatorio no tiene varianza (ajuste singular).</translation>
        </message>
        <message>
            <source>The search for the estimates did not converge.</source>
            <translation>La búsqueda de las estimaciones no convergió.</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Término</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>SE</source>
            <translation>EE</translation>
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
            <translation>gl</translation>
        </message>
        <message>
            <source>df of the residual</source>
            <translation>gl del residuo</translation>
        </message>
        <message>
            <source>p</source>
            <translation>p</translation>
        </message>
        <message>
            <source>p without the border</source>
            <translation>p sin la frontera</translation>
        </message>
        <message>
            <source>Lower limit</source>
            <translation>Límite inferior</translation>
        </message>
        <message>
            <source>Upper limit</source>
            <translation>Límite superior</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Statistic</source>
            <translation>Estadístico</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Agrupación</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianza</translation>
        </message>
        <message>
            <source>SD</source>
            <translation>DT</translation>
        </message>
        <message>
            <source>Correlation</source>
            <translation>Correlación</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Fórmula</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Log-likelihood</source>
            <translation>Log-verosimilitud</translation>
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
            <translation>Chi²</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Odds ratio</source>
            <translation>Razón de odds</translation>
        </message>
        <message>
            <source>Rate ratio</source>
            <translation>Razón de tasas</translation>
        </message>
        <message>
            <source>SE of the SD</source>
            <translation>EE de la DT</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Variable dependiente</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>All egos, averaged</source>
            <translation>Todos los egos, promediados</translation>
        </message>
        <message>
            <source>SE (all egos)</source>
            <translation>EE (todos los egos)</translation>
        </message>
        <message>
            <source>Average ego</source>
            <translation>Ego medio</translation>
        </message>
        <message>
            <source>SE (average ego)</source>
            <translation>EE (ego medio)</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Moda</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>SD of the mean</source>
            <translation>DT de la media</translation>
        </message>
        <message>
            <source>Wald chi²</source>
            <translation>Chi² de Wald</translation>
        </message>
        <message>
            <source>all slopes</source>
            <translation>todas las pendientes</translation>
        </message>
        <message>
            <source>random effects</source>
            <translation>efectos aleatorios</translation>
        </message>
        <message>
            <source>residual</source>
            <translation>residuo</translation>
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
            <translation>razón de verosimilitudes, chi² mixta</translation>
        </message>
        <message>
            <source>likelihood ratio, chi² (p too large)</source>
            <translation>razón de verosimilitudes, chi² (p demasiado grande)</translation>
        </message>
        <message>
            <source>infinite</source>
            <translation>infinita</translation>
        </message>
        <message>
            <source>minus infinite</source>
            <translation>infinita y negativa</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>diferencia</translation>
        </message>
        <message>
            <source>per unit</source>
            <translation>por unidad</translation>
        </message>
        <message>
            <source>an effect is infinite</source>
            <translation>un efecto es infinito</translation>
        </message>
        <message>
            <source>R² marginal (latent scale)</source>
            <translation>R² marginal (escala latente)</translation>
        </message>
        <message>
            <source>R² conditional (latent scale)</source>
            <translation>R² condicional (escala latente)</translation>
        </message>
        <message>
            <source>ICC (latent scale)</source>
            <translation>ICC (escala latente)</translation>
        </message>
        <message numerus="yes">
            <source>%n networks</source>
            <translation>
                <numerusform>%n red</numerusform>
                <numerusform>%n redes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out for a missing value: %n networks; they lack </source>
            <translation>
                <numerusform>Excluida por un valor perdido: %n red; le falta </numerusform>
                <numerusform>Excluidas por un valor perdido: %n redes; les falta </numerusform>
            </translation>
        </message>
        <message>
            <source>Fitted by least squares.</source>
            <translation>Estimado por mínimos cuadrados.</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>Residual sum of squares</source>
            <translation>Suma de cuadrados residual</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResidualsPage</name>
        <message>
            <source>Normal quantiles</source>
            <translation>Cuantiles normales</translation>
        </message>
        <message>
            <source>Sample quantiles</source>
            <translation>Cuantiles muestrales</translation>
        </message>
        <message>
            <source>Residuals</source>
            <translation>Residuos</translation>
        </message>
        <message>
            <source>Residuals and fitted values</source>
            <translation>Residuos y valores ajustados</translation>
        </message>
        <message>
            <source>Fitted</source>
            <translation>Ajustado</translation>
        </message>
        <message>
            <source>Residual</source>
            <translation>Residuo</translation>
        </message>
        <message>
            <source>Residuals of ties</source>
            <translation>Residuos de las relaciones</translation>
        </message>
        <message>
            <source>Modes by %1: %2</source>
            <translation>Modas según %1: %2</translation>
        </message>
        <message>
            <source>%1: do the model's assumptions hold?</source>
            <translation>%1: ¿se cumplen los supuestos del modelo?</translation>
        </message>
        <message>
            <source>Left: no pattern should be seen; an outcome of few values shows as stripes. The others: points near the line through the quartiles speak for a normal distribution.</source>
            <translation>Izquierda: no debería verse ningún patrón; una variable dependiente con pocos valores aparece en franjas. Los demás: los puntos próximos a la línea que pasa por los cuartiles indican una distribución normal.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RespondentWindow</name>
        <message>
            <source>Respondent view</source>
            <translation>Vista de la persona entrevistada</translation>
        </message>
        <message>
            <source>You can answer and move partners here.  H names  ·  I only watch  ·  F full screen  ·  Esc close</source>
            <translation>Aquí puede responder y mover contactos.  H nombres  ·  I solo miro  ·  F pantalla completa  ·  Esc cerrar</translation>
        </message>
        <message>
            <source>H names  ·  I answer and place partners here  ·  F full screen  ·  Esc close</source>
            <translation>H nombres  ·  I respondo y coloco contactos aquí  ·  F pantalla completa  ·  Esc cerrar</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultModel</name>
        <message>
            <source>undefined</source>
            <translation>no definido</translation>
        </message>
    </context>
    <context>
        <name>alteri::ResultText</name>
        <message>
            <source>%1: z = %2, p = %3, 95 % interval %4 to %5</source>
            <translation>%1: z = %2, p = %3, intervalo del 95 % de %4 a %5</translation>
        </message>
        <message>
            <source>No model has been fitted.</source>
            <translation>No se ha ajustado ningún modelo.</translation>
        </message>
    </context>
    <context>
        <name>alteri::RingEditor</name>
        <message>
            <source>Rings show</source>
            <translation>Los anillos muestran</translation>
        </message>
        <message>
            <source>Number of rings</source>
            <translation>Número de anillos</translation>
        </message>
        <message>
            <source>Rings from the inside</source>
            <translation>Anillos desde el interior</translation>
        </message>
        <message>
            <source>The area outside is the last level</source>
            <translation>La zona exterior es el último nivel</translation>
        </message>
        <message>
            <source>Equal width</source>
            <translation>Igual anchura</translation>
        </message>
        <message>
            <source>Equal area</source>
            <translation>Igual superficie</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Separación</translation>
        </message>
        <message>
            <source>Inwards</source>
            <translation>Hacia dentro</translation>
        </message>
        <message>
            <source>Outwards</source>
            <translation>Hacia fuera</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <source>The first level becomes the last: where a high code means near</source>
            <translation>El primer nivel pasa a ser el último: donde un código alto significa cerca</translation>
        </message>
    </context>
    <context>
        <name>alteri::RowText</name>
        <message>
            <source>Comma-separated values</source>
            <translation>Valores separados por comas</translation>
        </message>
        <message>
            <source>Tab-separated values</source>
            <translation>Valores separados por tabuladores</translation>
        </message>
    </context>
    <context>
        <name>alteri::SafeColours</name>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Morado</translation>
        </message>
        <message>
            <source>Light blue</source>
            <translation>Azul claro</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Black</source>
            <translation>Negro</translation>
        </message>
    </context>
    <context>
        <name>alteri::SaidTextsDialog</name>
        <message>
            <source>What was said</source>
            <translation>Lo que se dijo</translation>
        </message>
        <message>
            <source>This was said to “%1”. Texts that are ticked become a category of their own, and the answer of all who said them.</source>
            <translation>Esto se dijo a propósito de «%1». Los textos marcados pasan a ser una categoría propia y la respuesta de todos los que los dijeron.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>&amp;Nombre de la nueva categoría</translation>
        </message>
        <message>
            <source>Make category</source>
            <translation>Crear categoría</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) move to another category.</source>
            <translation>
                <numerusform>%n respuesta pasa a otra categoría.</numerusform>
                <numerusform>%n respuestas pasan a otra categoría.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SaveTemplateDialog</name>
        <message>
            <source>Save as template</source>
            <translation>Guardar como plantilla</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;What it is for</source>
            <translation>&amp;Para qué sirve</translation>
        </message>
        <message>
            <source>This goes into the template. Egos, alteri, answers, notes and pseudonyms do not, nor does the history.</source>
            <translation>Esto pasa a la plantilla. Los egos, álteres, respuestas, notas y seudónimos no, y tampoco el historial.</translation>
        </message>
        <message>
            <source>What goes into the template</source>
            <translation>Qué pasa a la plantilla</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
    </context>
    <context>
        <name>alteri::SearchBar</name>
        <message>
            <source>Search alteri</source>
            <translation>Buscar álteres</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SectorEditor</name>
        <message>
            <source>Sectors show</source>
            <translation>Los sectores muestran</translation>
        </message>
        <message>
            <source>Number of free sectors</source>
            <translation>Número de sectores libres</translation>
        </message>
        <message>
            <source>Sectors clockwise</source>
            <translation>Sectores en el sentido de las agujas del reloj</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Proporción</translation>
        </message>
    </context>
    <context>
        <name>alteri::SelectionActions</name>
        <message>
            <source>Delete alteri</source>
            <translation>Eliminar álteres</translation>
        </message>
        <message>
            <source>Deletes the selected alteri</source>
            <translation>Elimina los álteres seleccionados</translation>
        </message>
        <message>
            <source>Take off the map</source>
            <translation>Quitar del mapa</translation>
        </message>
        <message>
            <source>Puts the selected alteri beside the map without deleting them</source>
            <translation>Pone los álteres seleccionados al lado del mapa sin eliminarlos</translation>
        </message>
        <message>
            <source>Align on ring</source>
            <translation>Alinear en el anillo</translation>
        </message>
        <message>
            <source>Brings the selected alteri to the middle of their rings</source>
            <translation>Lleva los álteres seleccionados al centro de sus anillos</translation>
        </message>
        <message>
            <source>Spread in cell</source>
            <translation>Repartir en la celda</translation>
        </message>
        <message>
            <source>Spreads the selected alteri evenly within their rings and sectors</source>
            <translation>Reparte los álteres seleccionados de manera uniforme dentro de sus anillos y sectores</translation>
        </message>
        <message>
            <source>Connect all selected</source>
            <translation>Conectar todos los seleccionados</translation>
        </message>
        <message>
            <source>Draws a tie between each two of the selected alteri</source>
            <translation>Dibuja una relación entre cada dos de los álteres seleccionados</translation>
        </message>
        <message>
            <source>Tidy map</source>
            <translation>Ordenar el mapa</translation>
        </message>
        <message>
            <source>Arranges all alteri of the map anew, each in its ring and sector</source>
            <translation>Dispone de nuevo todos los álteres del mapa, cada uno en su anillo y sector</translation>
        </message>
        <message numerus="yes">
            <source>Select %n alteri first</source>
            <translation>
                <numerusform>Seleccione primero %n álter</numerusform>
                <numerusform>Seleccione primero %n álteres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SharesPage</name>
        <message>
            <source>no known value</source>
            <translation>sin valor conocido</translation>
        </message>
        <message>
            <source>%1, %2: %3 % (%4 of %5 ties)</source>
            <translation>%1, %2: %3 % (%4 de %5 relaciones)</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Proporciones</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>As in the study</source>
            <translation>Como en el estudio</translation>
        </message>
        <message>
            <source>By number of ties</source>
            <translation>Por número de relaciones</translation>
        </message>
        <message>
            <source>By share of %1</source>
            <translation>Por proporción de %1</translation>
        </message>
        <message>
            <source>There are no ties with an attribute of categories.</source>
            <translation>No hay relaciones con un atributo de categorías.</translation>
        </message>
        <message>
            <source>%1: composition of each network</source>
            <translation>%1: composición de cada red</translation>
        </message>
        <message>
            <source>Per cent of the ties with a known value</source>
            <translation>Porcentaje de las relaciones con valor conocido</translation>
        </message>
        <message numerus="yes">
            <source>%n ties have no known value and are left out.</source>
            <translation>
                <numerusform>%n relación no tiene valor conocido y se omite.</numerusform>
                <numerusform>%n relaciones no tienen valor conocido y se omiten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>Porcentaje</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
    </context>
    <context>
        <name>alteri::SmallSampleNotice</name>
        <message>
            <source>Use REML and Kenward–Roger</source>
            <translation>Usar REML y Kenward–Roger</translation>
        </message>
        <message>
            <source>Fits all models by REML and tests their coefficients by t with degrees of freedom for few groups</source>
            <translation>Ajusta todos los modelos por REML y contrasta sus coeficientes con t y grados de libertad para pocos grupos</translation>
        </message>
        <message numerus="yes">
            <source>%n groups of “%1” and %2 coefficients at their level: below 50 groups, or 10 for each coefficient, Wald's tests claim more than the data tell.</source>
            <translation>
                <numerusform>%n grupo de «%1» y %2 coeficientes en su nivel: por debajo de 50 grupos, o de 10 por coeficiente, las pruebas de Wald afirman más de lo que dicen los datos.</numerusform>
                <numerusform>%n grupos de «%1» y %2 coeficientes en su nivel: por debajo de 50 grupos, o de 10 por coeficiente, las pruebas de Wald afirman más de lo que dicen los datos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::SpecificationPage</name>
        <message>
            <source>%1 (%2 to %3)</source>
            <translation>%1 (%2 a %3)</translation>
        </message>
        <message>
            <source>Without %1: %2</source>
            <translation>Sin %1: %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>con %1</translation>
        </message>
        <message>
            <source>REML</source>
            <translation>REML</translation>
        </message>
        <message>
            <source>without an ego</source>
            <translation>sin un ego</translation>
        </message>
        <message>
            <source>without a category</source>
            <translation>sin una categoría</translation>
        </message>
        <message>
            <source>another formula</source>
            <translation>otra fórmula</translation>
        </message>
        <message>
            <source>Specification curve</source>
            <translation>Curva de especificaciones</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Coeficiente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Compute</source>
            <translation>Calcular</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Copies the paragraph below the plot</source>
            <translation>Copia el párrafo que hay debajo del gráfico</translation>
        </message>
        <message>
            <source>The computation was cancelled.</source>
            <translation>El cálculo se canceló.</translation>
        </message>
        <message>
            <source>The text was copied</source>
            <translation>El texto se ha copiado</translation>
        </message>
        <message>
            <source>This model has no predictors. Add one on the page of models.</source>
            <translation>Este modelo no tiene predictores. Añada uno en la página de modelos.</translation>
        </message>
        <message>
            <source>The model is fitted in every other way …</source>
            <translation>El modelo se ajusta de todas las demás maneras…</translation>
        </message>
        <message>
            <source>%1: does the coefficient of %2 hold?</source>
            <translation>%1: ¿se mantiene el coeficiente de %2?</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications, estimates with 95 % intervals</source>
            <translation>
                <numerusform>%n especificación, estimación con intervalo del 95 %</numerusform>
                <numerusform>%n especificaciones, estimaciones con intervalos del 95 %</numerusform>
            </translation>
        </message>
        <message>
            <source>Diamond: the model “%1”. Filled: the interval is without zero.</source>
            <translation>Rombo: el modelo «%1». Relleno: el intervalo no incluye el cero.</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>Estimación</translation>
        </message>
        <message>
            <source>With robust standard errors (CR2): %1</source>
            <translation>Con errores estándar robustos (CR2): %1</translation>
        </message>
        <message>
            <source>Least squares with the wild cluster bootstrap: %1</source>
            <translation>Mínimos cuadrados con wild cluster bootstrap: %1</translation>
        </message>
        <message>
            <source>robust errors (CR2)</source>
            <translation>errores robustos (CR2)</translation>
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
            <translation>El coeficiente de %1 es %2 (intervalo del 95 % de %3 a %4) en el modelo elegido.</translation>
        </message>
        <message>
            <source>Of %1 other specifications %2 give it the same sign, and %3 the same sign and an interval without zero.</source>
            <translation>De %1 especificaciones alternativas, %2 le dan el mismo signo, y %3 el mismo signo y un intervalo que no incluye el cero.</translation>
        </message>
        <message>
            <source>The estimates of the linear ones lie between %1 and %2.</source>
            <translation>Las estimaciones de las lineales están entre %1 y %2.</translation>
        </message>
        <message>
            <source>It hangs on one ego: without “%1” it is %2 (%3 to %4).</source>
            <translation>Depende de un solo ego: sin «%1» es %2 (%3 a %4).</translation>
        </message>
        <message>
            <source>No ego alone decides it: without “%1”, which moves it most, it is %2.</source>
            <translation>Ningún ego lo decide por sí solo: sin «%1», el que más lo modifica, es %2.</translation>
        </message>
        <message>
            <source>By the order of the outcome alone, in an ordinal model, the log odds are %1 (%2 to %3).</source>
            <translation>Atendiendo solo al orden de la variable dependiente, en un modelo ordinal, el logaritmo de las odds es %1 (%2 a %3).</translation>
        </message>
        <message numerus="yes">
            <source>%n specifications have no estimate of it.</source>
            <translation>
                <numerusform>%n especificación no ofrece ninguna estimación de él.</numerusform>
                <numerusform>%n especificaciones no ofrecen ninguna estimación de él.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the first predictors were left out in all combinations, the others one by one.</source>
            <translation>Solo los primeros predictores se omitieron en todas las combinaciones; los demás, uno a uno.</translation>
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
            <translation>%1, en «%2»</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>Split category</source>
            <translation>Dividir categoría</translation>
        </message>
        <message>
            <source>Part of “%1” becomes a category of its own. Tick who belongs to it; the others stay.</source>
            <translation>Una parte de «%1» pasa a ser una categoría propia. Marque quiénes pertenecen a ella; los demás se quedan.</translation>
        </message>
        <message>
            <source>&amp;Name of the new category</source>
            <translation>&amp;Nombre de la nueva categoría</translation>
        </message>
        <message>
            <source>Who belongs to the new category</source>
            <translation>Quiénes pertenecen a la nueva categoría</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dividir</translation>
        </message>
    </context>
    <context>
        <name>alteri::StartPage</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Dibujar, medir y modelizar redes egocéntricas.</translation>
        </message>
        <message>
            <source>Open study…</source>
            <translation>Abrir estudio…</translation>
        </message>
        <message>
            <source>Opens a study from a file</source>
            <translation>Abre un estudio de un archivo</translation>
        </message>
        <message>
            <source>Open the sample study</source>
            <translation>Abrir el estudio de ejemplo</translation>
        </message>
        <message>
            <source>15 migrant organisations with 319 partners, synthetic data</source>
            <translation>15 organizaciones de migrantes con 319 contactos, datos sintéticos</translation>
        </message>
        <message>
            <source>Recent studies</source>
            <translation>Estudios recientes</translation>
        </message>
        <message>
            <source>No study was opened on this computer yet. A study is one file: to open one, you can also drop it on this window.</source>
            <translation>Todavía no se ha abierto ningún estudio en este equipo. Un estudio es un solo archivo: para abrirlo, también puede arrastrarlo a esta ventana.</translation>
        </message>
        <message>
            <source>Draw now</source>
            <translation>Dibujar ahora</translation>
        </message>
        <message>
            <source>Starts a study from a template and draws the first map</source>
            <translation>Empieza un estudio a partir de una plantilla y dibuja el primer mapa</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Brings in tables, or studies and graphs of other programs</source>
            <translation>Importa tablas, o estudios y grafos de otros programas</translation>
        </message>
        <message>
            <source>New here? A tour of one minute shows what is where.</source>
            <translation>¿Es su primera vez aquí? Un recorrido de un minuto muestra dónde está cada cosa.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <source>No, thanks</source>
            <translation>No, gracias</translation>
        </message>
    </context>
    <context>
        <name>alteri::StepForm</name>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>What the respondent reads or hears. *Slanted*, **bold**, lines that begin with - or #.</source>
            <translation>Lo que la persona entrevistada lee u oye. *Cursiva*, **negrita**, líneas que empiezan por - o #.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>Indicación para la entrevista</translation>
        </message>
        <message>
            <source>Shown if</source>
            <translation>Se muestra si</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>About whom</source>
            <translation>Sobre quién</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cuántas</translation>
        </message>
        <message>
            <source>Of them those of whom holds</source>
            <translation>De ellos, aquellos para los que se cumple</translation>
        </message>
        <message>
            <source>At least so many names</source>
            <translation>Mínimo de nombres</translation>
        </message>
        <message>
            <source>At most so many names</source>
            <translation>Máximo de nombres</translation>
        </message>
        <message>
            <source>Partners named before can be picked again from a list</source>
            <translation>Los contactos ya nombrados se pueden volver a elegir de una lista</translation>
        </message>
        <message>
            <source>The tick is required (it counts as open without)</source>
            <translation>La marca es obligatoria (sin ella, el paso cuenta como pendiente)</translation>
        </message>
        <message>
            <source>Another design than that of the interview has a map of its own, which stands beside that of the interview and counts as a further map of the ego. What is said there of ties is said of that map alone.</source>
            <translation>Un diseño distinto del de la entrevista tiene un mapa propio, que está junto al de la entrevista y cuenta como un mapa más del ego. Lo que se dice en él sobre las relaciones vale solo para ese mapa.</translation>
        </message>
        <message>
            <source>Edit design…</source>
            <translation>Editar diseño…</translation>
        </message>
        <message>
            <source>Map design</source>
            <translation>Diseño del mapa</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Tipo de relación</translation>
        </message>
        <message>
            <source>Change step %1</source>
            <translation>Cambiar el paso %1</translation>
        </message>
        <message>
            <source>Add map design</source>
            <translation>Añadir diseño de mapa</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Those without a place yet</source>
            <translation>Los que aún no tienen lugar</translation>
        </message>
        <message>
            <source>The nearest, by their rings</source>
            <translation>Los más cercanos, según sus anillos</translation>
        </message>
        <message>
            <source>Those named at “%1”</source>
            <translation>Los nombrados en «%1»</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>Como en el mapa</translation>
        </message>
        <message>
            <source>A new design…</source>
            <translation>Un nuevo diseño…</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyDocument</name>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Olvidado</translation>
        </message>
        <message>
            <source>Decide a contradiction</source>
            <translation>Decidir una contradicción</translation>
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
            <translation>Álter</translation>
        </message>
        <message>
            <source>Alter of %1</source>
            <translation>Álter de %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyReport</name>
        <message>
            <source>Codebook</source>
            <translation>Libro de códigos</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>DT con n − 1. Las proporciones se refieren a los valores conocidos.</translation>
        </message>
        <message>
            <source>All waves: %1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>Todas las oleadas: %1 redes de %2 egos, %3 relaciones con %4 álteres. Cada ego y cada álter cuenta una sola vez.</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Mapas</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>The study has no model that can be estimated.</source>
            <translation>El estudio no tiene ningún modelo que se pueda estimar.</translation>
        </message>
        <message>
            <source>Specification</source>
            <translation>Especificación</translation>
        </message>
        <message>
            <source>Coefficient plot</source>
            <translation>Gráfico de coeficientes</translation>
        </message>
        <message>
            <source>Estimates with 95 % confidence intervals</source>
            <translation>Estimaciones con intervalos de confianza del 95 %</translation>
        </message>
        <message>
            <source>Reproduce</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Written by Alteri %1.</source>
            <translation>Escrito por Alteri %1.</translation>
        </message>
        <message>
            <source>%1 holds the data of the models, without names; %2 fits them in R and stops if an estimate differs by more than a millionth of its standard error. In the folder of this report:</source>
            <translation>%1 contiene los datos de los modelos, sin nombres; %2 los estima en R y se detiene si una estimación difiere en más de una millonésima de su error típico. En la carpeta de este informe:</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTemplates</name>
        <message>
            <source>Templates (*.alteri-template *.netcanvas *.vmt);;All files (*)</source>
            <translation>Plantillas (*.alteri-template *.netcanvas *.vmt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Import tables</source>
            <translation>Importar tablas</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyTextText</name>
        <message>
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>Hint for the interviewer</source>
            <translation>Indicación para la entrevista</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>Meaning of the smallest number</source>
            <translation>Significado del número más pequeño</translation>
        </message>
        <message>
            <source>Meaning of the largest number</source>
            <translation>Significado del número más grande</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Tipo de relaciones</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Agrupación</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Title of a map</source>
            <translation>Título de un mapa</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>Anillo</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Step of the guide</source>
            <translation>Paso del guion</translation>
        </message>
        <message>
            <source>Text of a step</source>
            <translation>Texto de un paso</translation>
        </message>
        <message>
            <source>Wording of a question</source>
            <translation>Redacción de una pregunta</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyVariables</name>
        <message>
            <source>Maps show “%1” by the design “%2”. Let the design show something else before you delete it.</source>
            <translation>Los mapas muestran «%1» mediante el diseño «%2». Haga que el diseño muestre otra cosa antes de eliminarlo.</translation>
        </message>
    </context>
    <context>
        <name>alteri::StudyWindow</name>
        <message>
            <source>&amp;Codebook…</source>
            <translation>&amp;Libro de códigos…</translation>
        </message>
        <message>
            <source>All attributes with their categories, to add, change and delete</source>
            <translation>Todos los atributos con sus categorías, para añadirlos, cambiarlos y eliminarlos</translation>
        </message>
        <message>
            <source>&amp;Print codebook…</source>
            <translation>&amp;Imprimir libro de códigos…</translation>
        </message>
        <message>
            <source>Prints the codebook, or writes it as a file, in any language of the study</source>
            <translation>Imprime el libro de códigos, o lo escribe en un archivo, en cualquier idioma del estudio</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Guardar una copia…</translation>
        </message>
        <message>
            <source>Data protection…</source>
            <translation>Protección de datos…</translation>
        </message>
        <message>
            <source>What the study holds about people, who agreed, and where the data lie</source>
            <translation>Qué contiene el estudio sobre las personas, quién ha dado su consentimiento y dónde están los datos</translation>
        </message>
    </context>
    <context>
        <name>alteri::StyleBar</name>
        <message>
            <source>Styles of the study</source>
            <translation>Estilos del estudio</translation>
        </message>
        <message>
            <source>Styles</source>
            <translation>Estilos</translation>
        </message>
        <message>
            <source>Keep in the study…</source>
            <translation>Conservar en el estudio…</translation>
        </message>
        <message>
            <source>Remove from the study</source>
            <translation>Quitar del estudio</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Guardar en un archivo…</translation>
        </message>
        <message>
            <source>Load a file…</source>
            <translation>Cargar un archivo…</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Estilo</translation>
        </message>
        <message>
            <source>Usual style</source>
            <translation>Estilo habitual</translation>
        </message>
        <message>
            <source>Keep style</source>
            <translation>Conservar estilo</translation>
        </message>
        <message>
            <source>Name of the style</source>
            <translation>Nombre del estilo</translation>
        </message>
        <message>
            <source>Keep style “%1”</source>
            <translation>Conservar el estilo «%1»</translation>
        </message>
        <message>
            <source>Remove style “%1”</source>
            <translation>Quitar el estilo «%1»</translation>
        </message>
        <message>
            <source>Save style</source>
            <translation>Guardar estilo</translation>
        </message>
        <message>
            <source>maps</source>
            <translation>mapas</translation>
        </message>
        <message>
            <source>Style of pictures</source>
            <translation>Estilo de imagen</translation>
        </message>
        <message>
            <source>Load style</source>
            <translation>Cargar estilo</translation>
        </message>
        <message>
            <source>Style of pictures (*.alteri-style)</source>
            <translation>Estilo de imagen (*.alteri-style)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableActions</name>
        <message>
            <source>Copy table</source>
            <translation>Copiar tabla</translation>
        </message>
        <message>
            <source>Copies the table for a spreadsheet</source>
            <translation>Copia la tabla para una hoja de cálculo</translation>
        </message>
        <message>
            <source>Export table…</source>
            <translation>Exportar tabla…</translation>
        </message>
        <message>
            <source>Writes the table as CSV, HTML, Markdown or LaTeX</source>
            <translation>Escribe la tabla como CSV, HTML, Markdown o LaTeX</translation>
        </message>
        <message>
            <source>The table was copied.</source>
            <translation>La tabla se ha copiado.</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Exportar tabla</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableAskedFor</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
            <translation>Tablas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableFilesText</name>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;All files (*)</source>
            <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.sav *.dta *.xpt *.vna);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableImport</name>
        <message>
            <source>Import tables</source>
            <translation>Importar tablas</translation>
        </message>
        <message>
            <source>Join answers</source>
            <translation>Unir respuestas</translation>
        </message>
        <message>
            <source>Import next delivery</source>
            <translation>Importar la siguiente entrega</translation>
        </message>
        <message>
            <source>A new study</source>
            <translation>Un estudio nuevo</translation>
        </message>
        <message>
            <source>Import tables…</source>
            <translation>Importar tablas…</translation>
        </message>
        <message>
            <source>Imports egos, alteri and ties from text tables, workbooks and files of SPSS, Stata and SAS, into the open study or a new one</source>
            <translation>Importa egos, álteres y relaciones de tablas de texto, libros de cálculo y archivos de SPSS, Stata y SAS, al estudio abierto o a uno nuevo</translation>
        </message>
        <message>
            <source>Join answers…</source>
            <translation>Incorporar respuestas…</translation>
        </message>
        <message>
            <source>Joins the columns of tables to the egos and alteri of the study</source>
            <translation>Incorpora las columnas de las tablas a los egos y álteres del estudio</translation>
        </message>
        <message>
            <source>Next delivery…</source>
            <translation>Siguiente entrega…</translation>
        </message>
        <message>
            <source>Imports the next tables as those before: what is new comes in, what has changed is brought up to date</source>
            <translation>Importa las tablas siguientes como las anteriores: lo nuevo se añade y lo que ha cambiado se actualiza</translation>
        </message>
        <message>
            <source>The study “%1”</source>
            <translation>El estudio «%1»</translation>
        </message>
        <message>
            <source>Importing tables…</source>
            <translation>Importando tablas…</translation>
        </message>
        <message>
            <source>New study</source>
            <translation>Nuevo estudio</translation>
        </message>
        <message>
            <source>Alteri study</source>
            <translation>Estudio de Alteri</translation>
        </message>
        <message>
            <source>Import from a database…</source>
            <translation>Importar de una base de datos…</translation>
        </message>
        <message>
            <source>Imports what queries to a PostgreSQL database answer, published studies for example</source>
            <translation>Importa lo que responden consultas a una base PostgreSQL, por ejemplo estudios publicados</translation>
        </message>
        <message>
            <source>Asking the database…</source>
            <translation>Consultando la base de datos…</translation>
        </message>
    </context>
    <context>
        <name>alteri::TableReadingText</name>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal comma.</source>
            <translation>Los números de %1 se leen con coma decimal.</translation>
        </message>
        <message>
            <source>Numbers in %1 are read with a decimal point.</source>
            <translation>Los números de %1 se leen con punto decimal.</translation>
        </message>
        <message>
            <source>Points in %1 are read as parting thousands.</source>
            <translation>Los puntos de %1 se leen como separadores de millares.</translation>
        </message>
        <message>
            <source>Commas in %1 are read as parting thousands.</source>
            <translation>Las comas de %1 se leen como separadores de millares.</translation>
        </message>
        <message>
            <source>Spaces in %1 are read as parting thousands.</source>
            <translation>Los espacios de %1 se leen como separadores de millares.</translation>
        </message>
        <message>
            <source>Apostrophes in %1 are read as parting thousands.</source>
            <translation>Los apóstrofos de %1 se leen como separadores de millares.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as day, month, year.</source>
            <translation>Las fechas de %1 se leen como día, mes, año.</translation>
        </message>
        <message>
            <source>Dates in %1 are read as month, day, year.</source>
            <translation>Las fechas de %1 se leen como mes, día, año.</translation>
        </message>
        <message>
            <source>“%1” in %2 can be read as two numbers, with a decimal sign or with one between thousands, so the column is not read as numbers; say which decimal sign the table has (--decimal point or --decimal comma).</source>
            <translation>«%1» en %2 se puede leer como dos números, con un signo decimal o con un separador de millares, por lo que la columna no se lee como números; indique qué signo decimal tiene la tabla (--decimal point o --decimal comma).</translation>
        </message>
        <message>
            <source>The point of “%1” in %2 is read as decimal; if it parts thousands, say that the table has decimal commas (--decimal comma).</source>
            <translation>El punto de «%1» en %2 se lee como decimal; si separa millares, indique que la tabla tiene comas decimales (--decimal comma).</translation>
        </message>
        <message>
            <source>%1 holds %L2 numbers and %L3 other texts, so it is not read as numbers.</source>
            <translation>%1 contiene %L2 números y otros %L3 textos, por lo que no se lee como números.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells of %1 hold NA in quotation marks, which is read as a value; if it means missing, name it as a missing code.</source>
            <translation>
                <numerusform>%n celda de %1 contiene NA entre comillas, lo que se lee como un valor; si significa que falta el dato, indíquelo como código de valor perdido.</numerusform>
                <numerusform>%n celdas de %1 contienen NA entre comillas, lo que se lee como un valor; si significa que falta el dato, indíquelo como código de valor perdido.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2, column %3: </source>
            <translation>%1, línea %2, columna %3: </translation>
        </message>
        <message>
            <source>“%1” in %2 is not a number and is read as missing.</source>
            <translation>«%1» en %2 no es un número y se lee como valor perdido.</translation>
        </message>
        <message numerus="yes">
            <source>%n more cells of %1 are not numbers and are read as missing.</source>
            <translation>
                <numerusform>%n celda más de %1 no es un número y se lee como valor perdido.</numerusform>
                <numerusform>%n celdas más de %1 no son números y se leen como valores perdidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 lie far from the others; name them as a missing code if they mean missing.</source>
            <translation>
                <numerusform>%n celda %1 en %2 queda lejos de las demás; si significa que falta el dato, indíquela como código de valor perdido.</numerusform>
                <numerusform>%n celdas %1 en %2 quedan lejos de las demás; si significan que falta el dato, indíquelas como código de valor perdido.</numerusform>
            </translation>
        </message>
        <message>
            <source>semicolons</source>
            <translation>puntos y comas</translation>
        </message>
        <message>
            <source>tabs</source>
            <translation>tabuladores</translation>
        </message>
        <message>
            <source>commas</source>
            <translation>comas</translation>
        </message>
        <message>
            <source>%1 is read as UTF-16.</source>
            <translation>%1 se lee como UTF-16.</translation>
        </message>
        <message>
            <source>%1 is read as Windows-1252, since it is not UTF-8; if letters look wrong, save it again as UTF-8.</source>
            <translation>%1 se lee como Windows-1252, porque no está en UTF-8; si las letras se ven mal, guárdelo de nuevo como UTF-8.</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>números</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>sí o no</translation>
        </message>
        <message>
            <source>dates</source>
            <translation>fechas</translation>
        </message>
        <message>
            <source>categories</source>
            <translation>categorías</translation>
        </message>
        <message>
            <source>several answers</source>
            <translation>varias respuestas</translation>
        </message>
        <message>
            <source>texts</source>
            <translation>textos</translation>
        </message>
        <message>
            <source>The first sheet of %1 is read.</source>
            <translation>Se lee la primera hoja de %1.</translation>
        </message>
        <message>
            <source>%1 is read as separated by %2.</source>
            <translation>%1 se lee con este separador: %2.</translation>
        </message>
        <message>
            <source>The first column of %1 has no name and numbers the rows; it is left out.</source>
            <translation>La primera columna de %1 no tiene nombre y numera las filas; se omite.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 are read as missing.</source>
            <translation>
                <numerusform>%n celda %1 en %2 se lee como valor perdido.</numerusform>
                <numerusform>%n celdas %1 en %2 se leen como valores perdidos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The names of %n values of %1 are left out, since other values have none.</source>
            <translation>
                <numerusform>El nombre de %n valor de %1 se omite, porque otros valores no lo tienen.</numerusform>
                <numerusform>Los nombres de %n valores de %1 se omiten, porque otros valores no los tienen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No cell holds the missing code %1.</source>
            <translation>Ninguna celda contiene el código de valor perdido %1.</translation>
        </message>
        <message>
            <source>No cell of %1 holds the missing code %2.</source>
            <translation>Ninguna celda de %1 contiene el código de valor perdido %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells %1 in %2 may mean that there is no answer; name %1 as a missing code if so.</source>
            <translation>
                <numerusform>%n celda %1 en %2 puede significar que no hay respuesta; en tal caso indique %1 como código de valor perdido.</numerusform>
                <numerusform>%n celdas %1 en %2 pueden significar que no hay respuesta; en tal caso indique %1 como código de valor perdido.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>alteri::TableStepPage</name>
        <message>
            <source>Answers about partners</source>
            <translation>Respuestas sobre los contactos</translation>
        </message>
        <message>
            <source>“%1” is no answer to %2, and was not stored</source>
            <translation>«%1» no es una respuesta a %2 y no se guardó</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamDialog</name>
        <message>
            <source>The server may read the study (no passphrase)</source>
            <translation>El servidor puede leer el estudio (sin frase de contraseña)</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>Who interviews whom</source>
            <translation>Quién entrevista a quién</translation>
        </message>
        <message>
            <source>Several people can work on one study, each on a laptop, by a hub: a database on a PostgreSQL server of yours. Ask its administrator for a login.</source>
            <translation>Varias personas pueden trabajar en un estudio, cada una en su portátil, mediante un hub: una base de datos en un servidor PostgreSQL propio. Pida un usuario a quien lo administra.</translation>
        </message>
        <message>
            <source>&amp;Service:</source>
            <translation>&amp;Servicio:</translation>
        </message>
        <message>
            <source>The name of a service in the file “.pg_service.conf”. Its password lies in “.pgpass”, never in the study.</source>
            <translation>El nombre de un servicio del archivo «.pg_service.conf». Su contraseña está en «.pgpass», nunca en el estudio.</translation>
        </message>
        <message>
            <source>Put this study on the hub</source>
            <translation>Poner este estudio en el hub</translation>
        </message>
        <message>
            <source>Passphrase of the &amp;team:</source>
            <translation>Frase de contraseña del &amp;equipo:</translation>
        </message>
        <message>
            <source>The same &amp;again:</source>
            <translation>O&amp;tra vez la misma:</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Join a study that is there, in a new file</source>
            <translation>Unirse a un estudio que está allí, en un archivo nuevo</translation>
        </message>
        <message>
            <source>&amp;Id of the study:</source>
            <translation>&amp;Identificador del estudio:</translation>
        </message>
        <message>
            <source>&amp;Passphrase of the team:</source>
            <translation>&amp;Frase de contraseña del equipo:</translation>
        </message>
        <message>
            <source>Join…</source>
            <translation>Unirse…</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sincronizar ahora</translation>
        </message>
        <message>
            <source>Leave the hub</source>
            <translation>Abandonar el hub</translation>
        </message>
        <message>
            <source>People said or did this differently. What was first stays until somebody decides; everybody sees it.</source>
            <translation>Esto se dijo o se hizo de formas distintas. Lo primero se mantiene hasta que alguien decida; todos lo ven.</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <translation>Contradicción</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message>
            <source>Take what was said second</source>
            <translation>Tomar lo dicho en segundo lugar</translation>
        </message>
        <message>
            <source>Enter the name of the service.</source>
            <translation>Introduzca el nombre del servicio.</translation>
        </message>
        <message>
            <source>The two passphrases are not alike.</source>
            <translation>Las dos frases de contraseña no son iguales.</translation>
        </message>
        <message>
            <source>A passphrase has at least %1 characters.</source>
            <translation>Una frase de contraseña tiene al menos %1 caracteres.</translation>
        </message>
        <message>
            <source>The id of a study has 32 hexadecimal digits; ask whoever put it on the hub.</source>
            <translation>El identificador de un estudio tiene 32 dígitos hexadecimales; pregunte a quien lo puso en el hub.</translation>
        </message>
        <message>
            <source>Service %1, id of the study %2. Steps of the hub in this file: %3, short code %4: it is the same for everybody who has as many steps.</source>
            <translation>Servicio %1, identificador del estudio %2. Pasos del hub en este archivo: %3, código corto %4: es el mismo para todos los que tienen tantos pasos.</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>Contradicciones</translation>
        </message>
        <message>
            <source>Contradictions (%1)</source>
            <translation>Contradicciones (%1)</translation>
        </message>
    </context>
    <context>
        <name>alteri::TeamStateText</name>
        <message numerus="yes">
            <source>Team: %n steps wait</source>
            <translation>
                <numerusform>Equipo: %n paso espera</numerusform>
                <numerusform>Equipo: %n pasos esperan</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: syncing</source>
            <translation>Equipo: sincronizando</translation>
        </message>
        <message>
            <source>Team: up to date, following</source>
            <translation>Equipo: al día, siguiendo</translation>
        </message>
        <message numerus="yes">
            <source>Team: offline, %n steps wait</source>
            <translation>
                <numerusform>Equipo: sin conexión, %n paso espera</numerusform>
                <numerusform>Equipo: sin conexión, %n pasos esperan</numerusform>
            </translation>
        </message>
        <message>
            <source>Team: offline</source>
            <translation>Equipo: sin conexión</translation>
        </message>
        <message>
            <source>Team: stopped, look at Study › Team</source>
            <translation>Equipo: detenido, vea Estudio › Equipo</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateActions</name>
        <message>
            <source>Save as &amp;template…</source>
            <translation>Guardar como &amp;plantilla…</translation>
        </message>
        <message>
            <source>Everything but the data, for another study</source>
            <translation>Todo excepto los datos, para otro estudio</translation>
        </message>
        <message>
            <source>&amp;Apply template…</source>
            <translation>&amp;Aplicar plantilla…</translation>
        </message>
        <message>
            <source>Brings attributes, maps, questions and models of a template into this study</source>
            <translation>Incorpora a este estudio los atributos, mapas, preguntas y modelos de una plantilla</translation>
        </message>
        <message>
            <source>Save as template</source>
            <translation>Guardar como plantilla</translation>
        </message>
        <message>
            <source>Template of Alteri</source>
            <translation>Plantilla de Alteri</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Aplicar plantilla</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateContents</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>The page “%1” (%2)</source>
            <translation>La página «%1» (%2)</translation>
        </message>
        <message>
            <source>When the page “%1” is left out</source>
            <translation>Cuándo se omite la página «%1»</translation>
        </message>
        <message>
            <source>Whom the page “%1” is about</source>
            <translation>De quién trata la página «%1»</translation>
        </message>
        <message>
            <source>The variable “%1” (%2)</source>
            <translation>La variable «%1» (%2)</translation>
        </message>
        <message>
            <source>That “%1” are another kind of alteri: all alteri have the same attributes here</source>
            <translation>Que «%1» sean otro tipo de álteres: aquí todos los álteres tienen los mismos atributos</translation>
        </message>
        <message>
            <source>A rule for the answers to “%1” (%2)</source>
            <translation>Una regla para las respuestas a «%1» (%2)</translation>
        </message>
        <message>
            <source>The list of names “%1”</source>
            <translation>La lista de nombres «%1»</translation>
        </message>
        <message>
            <source>The file “%1”</source>
            <translation>El archivo «%1»</translation>
        </message>
        <message>
            <source>The picture behind the map “%1”</source>
            <translation>La imagen de fondo del mapa «%1»</translation>
        </message>
        <message>
            <source>The encrypted text “%1”</source>
            <translation>El texto cifrado «%1»</translation>
        </message>
        <message>
            <source>How “%1” is shown (%2)</source>
            <translation>Cómo se muestra «%1» (%2)</translation>
        </message>
        <message>
            <source>The data “%1”: templates have none</source>
            <translation>Los datos «%1»: las plantillas no tienen datos</translation>
        </message>
        <message>
            <source>The name “%1”: it is called “%2” here</source>
            <translation>El nombre «%1»: aquí se llama «%2»</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Atributos</translation>
        </message>
        <message>
            <source>Kinds of ties between alteri</source>
            <translation>Tipos de relaciones entre álteres</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Mapas</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Groupings</source>
            <translation>Agrupaciones</translation>
        </message>
        <message>
            <source>Computed and centred columns</source>
            <translation>Columnas calculadas y centradas</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Picture styles</source>
            <translation>Estilos de imagen</translation>
        </message>
        <message>
            <source>Steps of the interview guide</source>
            <translation>Pasos del guion de la entrevista</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <source>Kind of ties</source>
            <translation>Tipo de relaciones</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Agrupación</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Picture style</source>
            <translation>Estilo de imagen</translation>
        </message>
        <message>
            <source>Interview guide</source>
            <translation>Guion de la entrevista</translation>
        </message>
        <message>
            <source>This has no counterpart here and was left out:</source>
            <translation>Esto no tiene equivalente aquí y se omitió:</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateList</name>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Open a template…</source>
            <translation>Abrir una plantilla…</translation>
        </message>
        <message>
            <source>Folder of own templates…</source>
            <translation>Carpeta de plantillas propias…</translation>
        </message>
        <message>
            <source>%1 (own template)</source>
            <translation>%1 (plantilla propia)</translation>
        </message>
        <message>
            <source>Open a template</source>
            <translation>Abrir una plantilla</translation>
        </message>
        <message>
            <source>Folder of own templates</source>
            <translation>Carpeta de plantillas propias</translation>
        </message>
    </context>
    <context>
        <name>alteri::TemplateProblemText</name>
        <message>
            <source>There is no template “%1”; the templates are %2.</source>
            <translation>No hay ninguna plantilla «%1»; las plantillas son %2.</translation>
        </message>
        <message>
            <source>The template is faulty (%1).</source>
            <translation>La plantilla tiene errores (%1).</translation>
        </message>
        <message>
            <source>This is no template of Alteri; those are called “name.alteri-template”.</source>
            <translation>Esto no es una plantilla de Alteri; las plantillas se llaman «nombre.alteri-template».</translation>
        </message>
        <message>
            <source>The template was saved by a newer version of Alteri (format %1, this version knows up to %2); open it with that version.</source>
            <translation>La plantilla se guardó con una versión más reciente de Alteri (formato %1; esta versión conoce hasta el %2); ábrala con esa versión.</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is missing.</source>
            <translation>La plantilla tiene errores: falta «%1».</translation>
        </message>
        <message>
            <source>The template is faulty: “%1” is not of the kind that the format has there.</source>
            <translation>La plantilla tiene errores: «%1» no es del tipo que el formato prevé ahí.</translation>
        </message>
        <message>
            <source>The template has “%2” at “%1”, which this version of Alteri does not know.</source>
            <translation>La plantilla tiene «%2» en «%1», que esta versión de Alteri no conoce.</translation>
        </message>
        <message>
            <source>The template names “%2” at “%1”, but has nothing that is called so.</source>
            <translation>La plantilla nombra «%2» en «%1», pero no tiene nada que se llame así.</translation>
        </message>
        <message>
            <source>The template has “%2” twice, the second time at “%1”.</source>
            <translation>La plantilla tiene «%2» dos veces, la segunda en «%1».</translation>
        </message>
        <message>
            <source>“%1” of the template needs “%2”, which the study has otherwise. Take that from the template too, or add it under another key.</source>
            <translation>«%1» de la plantilla necesita «%2», que en el estudio es distinto. Tómelo también de la plantilla, o añádalo con otra clave.</translation>
        </message>
        <message>
            <source>The file “%1” cannot be read as an archive (zip); it may be damaged.</source>
            <translation>El archivo «%1» no se puede leer como archivo comprimido (zip); puede estar dañado.</translation>
        </message>
        <message>
            <source>The archive “%1” has no %2.</source>
            <translation>El archivo comprimido «%1» no tiene %2.</translation>
        </message>
        <message>
            <source>“%1” in the archive is larger than the %2 MiB that are read.</source>
            <translation>«%1» en el archivo comprimido supera los %2 MiB que se leen.</translation>
        </message>
        <message>
            <source>The protocol of Network Canvas is faulty (%1).</source>
            <translation>El protocolo de Network Canvas tiene errores (%1).</translation>
        </message>
        <message>
            <source>The protocol is of version %1 of Network Canvas’ format; versions from 7 on are read. Open and save it with a newer Architect.</source>
            <translation>El protocolo es de la versión %1 del formato de Network Canvas; se leen las versiones a partir de la 7. Ábralo y guárdelo con un Architect más reciente.</translation>
        </message>
        <message>
            <source>The template of VennMaker is faulty (%1).</source>
            <translation>La plantilla de VennMaker tiene errores (%1).</translation>
        </message>
        <message>
            <source>“%1” is no language tag. Tags are written as “de”, “pt-BR” or “sr-Latn”.</source>
            <translation>«%1» no es una etiqueta de idioma. Las etiquetas se escriben como «de», «pt-BR» o «sr-Latn».</translation>
        </message>
        <message>
            <source>The study has no texts in “%1”; its languages are %2.</source>
            <translation>El estudio no tiene textos en «%1»; sus idiomas son %2.</translation>
        </message>
        <message>
            <source>The table of translations has no column “%1”; export the table and let it be filled in.</source>
            <translation>La tabla de traducciones no tiene la columna «%1»; exporte la tabla y haga que la rellenen.</translation>
        </message>
        <message>
            <source>“%1” cannot be read as %2: %3. Export it again from the program that it is of.</source>
            <translation>«%1» no se puede leer como %2: %3. Expórtelo de nuevo desde el programa del que procede.</translation>
        </message>
        <message>
            <source>“%1” (%2) has no ego, alter or node in it.</source>
            <translation>«%1» (%2) no contiene ningún ego, álter ni nodo.</translation>
        </message>
        <message>
            <source>What is in “%1” is of no format that can be imported as a study.</source>
            <translation>El contenido de «%1» no está en ningún formato que se pueda importar como estudio.</translation>
        </message>
        <message>
            <source>The files are of different formats (%1, %2); import those of each format by themselves.</source>
            <translation>Los archivos son de formatos distintos (%1, %2); importe por separado los de cada formato.</translation>
        </message>
        <message>
            <source>The password does not open the names in “%1”.</source>
            <translation>La contraseña no abre los nombres de «%1».</translation>
        </message>
        <message>
            <source>“%1” (%2) has %4 words of “%3” where there should be %5; which of them are wrong cannot be known. Names with blanks need quotation marks, and decimals a point.</source>
            <translation>«%1» (%2) tiene %4 palabras en «%3» donde debería haber %5; no se puede saber cuáles están mal. Los nombres con espacios necesitan comillas, y los decimales un punto.</translation>
        </message>
        <message>
            <source>“%1” (%2) has ties between two different sets of nodes (%3). Only networks whose ties are among the same nodes can be read.</source>
            <translation>«%1» (%2) tiene vínculos entre dos conjuntos de nodos distintos (%3). Solo se pueden leer redes cuyos vínculos son entre los mismos nodos.</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermMenu</name>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (centrada)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (dentro de ego)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (media de ego)</translation>
        </message>
        <message>
            <source>%1 (as a number)</source>
            <translation>%1 (como número)</translation>
        </message>
        <message>
            <source>%1 (sum contrasts)</source>
            <translation>%1 (contrastes de suma)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (logaritmo)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (elevada a %2)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (estandarizada)</translation>
        </message>
        <message>
            <source>%1 (polynomial of degree %2)</source>
            <translation>%1 (polinomio de grado %2)</translation>
        </message>
        <message>
            <source>All other variables</source>
            <translation>Todas las demás variables</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Cambiar %1</translation>
        </message>
        <message>
            <source>Reference category</source>
            <translation>Categoría de referencia</translation>
        </message>
        <message>
            <source>None: enter as a number</source>
            <translation>Ninguna: incluir como número</translation>
        </message>
        <message>
            <source>The first that occurs</source>
            <translation>La primera que aparece</translation>
        </message>
        <message>
            <source>Groups in this model</source>
            <translation>Grupos en este modelo</translation>
        </message>
        <message>
            <source>Takes the group apart</source>
            <translation>Deshace el grupo</translation>
        </message>
        <message>
            <source>Put categories together…</source>
            <translation>Agrupar categorías…</translation>
        </message>
        <message>
            <source>Centring</source>
            <translation>Centrado</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>At the mean of all ties</source>
            <translation>En la media de todas las relaciones</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>Dentro de los egos</translation>
        </message>
        <message>
            <source>Between egos: the mean of ego</source>
            <translation>Entre egos: la media de ego</translation>
        </message>
        <message>
            <source>Within and between egos</source>
            <translation>Dentro de los egos y entre ellos</translation>
        </message>
        <message>
            <source>Interaction with</source>
            <translation>Interacción con</translation>
        </message>
        <message>
            <source>Random slope</source>
            <translation>Pendiente aleatoria</translation>
        </message>
        <message>
            <source>Lets the effect differ between egos</source>
            <translation>Permite que el efecto difiera entre egos</translation>
        </message>
        <message>
            <source>ref. %1</source>
            <translation>ref. %1</translation>
        </message>
        <message>
            <source>centred</source>
            <translation>centrada</translation>
        </message>
        <message>
            <source>random slope</source>
            <translation>pendiente aleatoria</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>At the mean of all networks</source>
            <translation>En la media de todas las redes</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermPanel</name>
        <message numerus="yes">
            <source>%n ties with a value.</source>
            <translation>
                <numerusform>%n relación con valor.</numerusform>
                <numerusform>%n relaciones con valor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ties with a value, %1 without.</source>
            <translation>
                <numerusform>%n relación con valor, %1 sin él.</numerusform>
                <numerusform>%n relaciones con valor, %1 sin él.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Relaciones</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Distribution</source>
            <translation>Distribución</translation>
        </message>
        <message>
            <source>Double-click shows the tie on its map</source>
            <translation>Un doble clic muestra la relación en su mapa</translation>
        </message>
        <message>
            <source>Ego</source>
            <translation>Ego</translation>
        </message>
        <message>
            <source>Alter</source>
            <translation>Álter</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermRow</name>
        <message>
            <source>Reference category, centring, interaction, random slope</source>
            <translation>Categoría de referencia, centrado, interacción, pendiente aleatoria</translation>
        </message>
        <message>
            <source>Options of %1</source>
            <translation>Opciones de %1</translation>
        </message>
        <message>
            <source>Takes %1 out of the model</source>
            <translation>Saca %1 del modelo</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::TermText</name>
        <message>
            <source>Share (%): %1</source>
            <translation>Proporción (%): %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (centred)</source>
            <translation>%1 (centrada)</translation>
        </message>
        <message>
            <source>%1 (within ego)</source>
            <translation>%1 (dentro de ego)</translation>
        </message>
        <message>
            <source>%1 (mean of ego)</source>
            <translation>%1 (media de ego)</translation>
        </message>
        <message>
            <source>%1 (logarithm)</source>
            <translation>%1 (logaritmo)</translation>
        </message>
        <message>
            <source>%1 (standardised)</source>
            <translation>%1 (estandarizada)</translation>
        </message>
        <message>
            <source>%1 (to the power of %2)</source>
            <translation>%1 (elevada a %2)</translation>
        </message>
        <message>
            <source>%1 (polynomial, degree %2)</source>
            <translation>%1 (polinomio, grado %2)</translation>
        </message>
        <message>
            <source>Intercept</source>
            <translation>Intercepto</translation>
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
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Key in files</source>
            <translation>&amp;Clave en los archivos</translation>
        </message>
        <message>
            <source>D&amp;irection</source>
            <translation>D&amp;irección</translation>
        </message>
        <message>
            <source>&amp;Line</source>
            <translation>&amp;Línea</translation>
        </message>
        <message>
            <source>Colo&amp;ur</source>
            <translation>Colo&amp;r</translation>
        </message>
        <message>
            <source>Undirected</source>
            <translation>No dirigida</translation>
        </message>
        <message>
            <source>Directed →</source>
            <translation>Dirigida →</translation>
        </message>
        <message>
            <source>Solid</source>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Dashed</source>
            <translation>Discontinua</translation>
        </message>
        <message>
            <source>Dotted</source>
            <translation>Punteada</translation>
        </message>
        <message>
            <source>As the map has it</source>
            <translation>Como en el mapa</translation>
        </message>
        <message>
            <source>Other…</source>
            <translation>Otro…</translation>
        </message>
        <message>
            <source>Write its name and press Enter</source>
            <translation>Escriba su nombre y pulse Intro</translation>
        </message>
        <message>
            <source>There are ties of this kind: their direction is what people said.</source>
            <translation>Hay relaciones de este tipo: su dirección es lo que dijeron las personas.</translation>
        </message>
        <message>
            <source>Colour of the ties</source>
            <translation>Color de las relaciones</translation>
        </message>
        <message>
            <source>Change kind of tie %1</source>
            <translation>Cambiar el tipo de relación %1</translation>
        </message>
        <message>
            <source>Add kind of tie %1</source>
            <translation>Añadir el tipo de relación %1</translation>
        </message>
    </context>
    <context>
        <name>alteri::TieMode</name>
        <message>
            <source>Kinds…</source>
            <translation>Tipos…</translation>
        </message>
        <message>
            <source>Ask pair by pair</source>
            <translation>Preguntar par por par</translation>
        </message>
        <message>
            <source>Yes (Y)</source>
            <translation>Sí (Y)</translation>
        </message>
        <message>
            <source>No (X)</source>
            <translation>No (X)</translation>
        </message>
        <message>
            <source>Later (space)</source>
            <translation>Más tarde (espacio)</translation>
        </message>
        <message>
            <source>Kind of tie</source>
            <translation>Tipo de relación</translation>
        </message>
        <message>
            <source>Asks once about each pair of the selected alteri, or of all</source>
            <translation>Pregunta una vez por cada par de los álteres seleccionados, o de todos</translation>
        </message>
        <message>
            <source>Adds, renames, colours and deletes kinds of ties</source>
            <translation>Añade, colorea y elimina tipos de relaciones, y cambia su nombre</translation>
        </message>
        <message>
            <source>Remove tie</source>
            <translation>Quitar relación</translation>
        </message>
        <message>
            <source>Draw tie</source>
            <translation>Dibujar relación</translation>
        </message>
        <message>
            <source>About “%1” and “%2”. Enter goes on.</source>
            <translation>Sobre «%1» y «%2». Intro continúa.</translation>
        </message>
        <message>
            <source>Stop asking</source>
            <translation>Dejar de preguntar</translation>
        </message>
        <message>
            <source>The kind of tie that was asked about is gone; choose another one.</source>
            <translation>El tipo de relación por el que se preguntaba ya no existe; elija otro.</translation>
        </message>
        <message>
            <source>Ties: drag from one alter to another; once more takes the tie away. Esc ends.</source>
            <translation>Relaciones: arrastre de un álter a otro; si lo repite, la relación se quita. Esc termina.</translation>
        </message>
        <message>
            <source>This study has no kind of tie yet; add one under “Kinds…”.</source>
            <translation>Este estudio no tiene todavía ningún tipo de relación; añada uno en «Tipos…».</translation>
        </message>
        <message numerus="yes">
            <source>All %n pairs were asked about.</source>
            <translation>
                <numerusform>Se ha preguntado por el único par (%n).</numerusform>
                <numerusform>Se ha preguntado por los %n pares.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2. %3: between “%4” and “%5”?</source>
            <translation>%1 de %2. %3: ¿entre «%4» y «%5»?</translation>
        </message>
        <message>
            <source>Ask about a pair</source>
            <translation>Preguntar por un par</translation>
        </message>
    </context>
    <context>
        <name>alteri::Tour</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Tour of the window</source>
            <translation>Recorrido por la ventana</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Omitir el recorrido</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
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
            <translation>Sin traducir: en su lugar se muestra el texto en el idioma principal.</translation>
        </message>
        <message>
            <source>The text in the main language has changed since. Look whether this still says the same; pressing Enter in it says so.</source>
            <translation>El texto en el idioma principal ha cambiado desde entonces. Compruebe si este sigue diciendo lo mismo; pulse Intro en él para confirmarlo.</translation>
        </message>
        <message>
            <source>Translate “%1”</source>
            <translation>Traducir «%1»</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
    </context>
    <context>
        <name>alteri::TranslationPage</name>
        <message numerus="yes">
            <source>%n texts were taken over.</source>
            <translation>
                <numerusform>Se ha incorporado %n texto.</numerusform>
                <numerusform>Se han incorporado %n textos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were so already.</source>
            <translation>
                <numerusform>%n ya estaba así.</numerusform>
                <numerusform>%n ya estaban así.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cells are empty; what there was stays.</source>
            <translation>
                <numerusform>%n celda está vacía; lo que había se conserva.</numerusform>
                <numerusform>%n celdas están vacías; lo que había se conserva.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n texts have changed since the table was written; their translations are marked.</source>
            <translation>
                <numerusform>%n texto ha cambiado desde que se escribió la tabla; su traducción está marcada.</numerusform>
                <numerusform>%n textos han cambiado desde que se escribió la tabla; sus traducciones están marcadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are of texts that the study does not have; they were left out.</source>
            <translation>
                <numerusform>%n fila corresponde a un texto que el estudio no tiene; se omitió.</numerusform>
                <numerusform>%n filas corresponden a textos que el estudio no tiene; se omitieron.</numerusform>
            </translation>
        </message>
        <message>
            <source>New language: %1</source>
            <translation>Nuevo idioma: %1</translation>
        </message>
        <message>
            <source>The column “%1” is no language and was left out.</source>
            <translation>La columna «%1» no es un idioma y se omitió.</translation>
        </message>
        <message>
            <source>Add language…</source>
            <translation>Añadir idioma…</translation>
        </message>
        <message>
            <source>Remove language</source>
            <translation>Quitar idioma</translation>
        </message>
        <message>
            <source>Main language…</source>
            <translation>Idioma principal…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Which texts are shown</source>
            <translation>Qué textos se muestran</translation>
        </message>
        <message>
            <source>All texts</source>
            <translation>Todos los textos</translation>
        </message>
        <message>
            <source>What is not translated</source>
            <translation>Lo que no está traducido</translation>
        </message>
        <message>
            <source>What has changed since it was translated</source>
            <translation>Lo que ha cambiado desde que se tradujo</translation>
        </message>
        <message>
            <source>Texts of the study in its languages</source>
            <translation>Textos del estudio en sus idiomas</translation>
        </message>
        <message>
            <source>%1: %2 not translated, %3 changed since</source>
            <translation>%1: %2 sin traducir, %3 modificados desde entonces</translation>
        </message>
        <message>
            <source>This study has texts in one language only: %1.</source>
            <translation>Este estudio tiene textos en un solo idioma: %1.</translation>
        </message>
        <message>
            <source>Add language</source>
            <translation>Añadir idioma</translation>
        </message>
        <message>
            <source>Tag of the language (BCP 47), e.g. de, pt-BR, ar or sr-Latn:</source>
            <translation>Etiqueta del idioma (BCP 47), p. ej. de, pt-BR, ar o sr-Latn:</translation>
        </message>
        <message>
            <source>Add language %1</source>
            <translation>Añadir el idioma %1</translation>
        </message>
        <message>
            <source>Select a text of the language first.</source>
            <translation>Seleccione antes un texto del idioma.</translation>
        </message>
        <message>
            <source>Remove %1 with all translations into it?</source>
            <translation>¿Quitar %1 con todas las traducciones a este idioma?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove language %1</source>
            <translation>Quitar el idioma %1</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Idioma principal</translation>
        </message>
        <message>
            <source>Tag of the language that the texts of the study are written in; the texts stay:</source>
            <translation>Etiqueta del idioma en que están escritos los textos del estudio; los textos no cambian:</translation>
        </message>
        <message>
            <source>Main language %1</source>
            <translation>Idioma principal %1</translation>
        </message>
        <message>
            <source>Export translations</source>
            <translation>Exportar traducciones</translation>
        </message>
        <message>
            <source>%1 – translations</source>
            <translation>%1 – traducciones</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Hoja de cálculo</translation>
        </message>
        <message>
            <source>Comma-separated values</source>
            <translation>Valores separados por comas</translation>
        </message>
        <message>
            <source>Import translations</source>
            <translation>Importar traducciones</translation>
        </message>
    </context>
    <context>
        <name>alteri::UsesText</name>
        <message>
            <source>“%1” cannot be deleted, since it is used by %2. Change these first.</source>
            <translation>«%1» no se puede eliminar porque se usa en: %2. Cambie esto primero.</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) to “%1” are deleted with it.</source>
            <translation>
                <numerusform>Con ello se elimina %n respuesta a «%1».</numerusform>
                <numerusform>Con ello se eliminan %n respuestas a «%1».</numerusform>
            </translation>
        </message>
        <message>
            <source>Maps show it no more: %1.</source>
            <translation>Los mapas ya no lo muestran: %1.</translation>
        </message>
        <message>
            <source>These questions of the interview are deleted: %1.</source>
            <translation>Se eliminan estas preguntas de la entrevista: %1.</translation>
        </message>
        <message>
            <source>These steps of the guide do not ask for it any more: %1.</source>
            <translation>Estos pasos del guion dejan de preguntarlo: %1.</translation>
        </message>
        <message>
            <source>These groupings are deleted: %1.</source>
            <translation>Se eliminan estas agrupaciones: %1.</translation>
        </message>
        <message numerus="yes">
            <source>There are %n tie(s) of this kind.</source>
            <translation>
                <numerusform>Hay %n relación de este tipo.</numerusform>
                <numerusform>Hay %n relaciones de este tipo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of partners were asked about it.</source>
            <translation>
                <numerusform>Se preguntó por este tipo en %n par de contactos.</numerusform>
                <numerusform>Se preguntó por este tipo en %n pares de contactos.</numerusform>
            </translation>
        </message>
        <message>
            <source>These steps of the guide ask about it: %1.</source>
            <translation>Estos pasos del guion preguntan por él: %1.</translation>
        </message>
        <message>
            <source>Nothing in the study uses this kind yet.</source>
            <translation>Nada en el estudio usa todavía este tipo.</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableActions</name>
        <message>
            <source>&amp;Group categories…</source>
            <translation>&amp;Agrupar categorías…</translation>
        </message>
        <message>
            <source>Put categories together for analysis, for example rare types as “other”; the data stay as they are</source>
            <translation>Reúne categorías para el análisis, por ejemplo, tipos poco frecuentes como «otros»; los datos no cambian</translation>
        </message>
        <message>
            <source>&amp;Centre variables…</source>
            <translation>&amp;Centrar variables…</translation>
        </message>
        <message>
            <source>Variables less their mean, or the means of each ego, as new variables</source>
            <translation>Variables menos su media, o las medias de cada ego, como variables nuevas</translation>
        </message>
        <message>
            <source>Comp&amp;uted column…</source>
            <translation>Columna calc&amp;ulada…</translation>
        </message>
        <message>
            <source>A new variable of ties, egos or networks by an expression</source>
            <translation>Una nueva variable de relaciones, egos o redes mediante una expresión</translation>
        </message>
        <message>
            <source>&amp;Variables…</source>
            <translation>&amp;Variables…</translation>
        </message>
        <message>
            <source>All groupings, centred and computed columns of the study, to change or delete</source>
            <translation>Todas las agrupaciones y columnas centradas y calculadas del estudio, para cambiarlas o eliminarlas</translation>
        </message>
        <message>
            <source>&amp;Pseudonyms…</source>
            <translation>&amp;Seudónimos…</translation>
        </message>
        <message>
            <source>Names for egos and alteri in pictures and tables that leave the program</source>
            <translation>Nombres para egos y álteres en imágenes y tablas que salen del programa</translation>
        </message>
        <message>
            <source>Partners of one name are the &amp;same</source>
            <translation>Los contactos con igual nombre son los mis&amp;mos</translation>
        </message>
        <message>
            <source>For names of organisations, which several egos name. Off where names are “Mother” or numbers: then only alteri of one ego are the same, on whatever maps</source>
            <translation>Para nombres de organizaciones que citan varios egos. Desactívelo si los nombres son «Madre» o números: entonces solo los álteres de un mismo ego son los mismos, sean cuales sean los mapas</translation>
        </message>
        <message>
            <source>Say who is the same partner</source>
            <translation>Indicar quién es el mismo contacto</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariableLists</name>
        <message>
            <source>Search variables</source>
            <translation>Buscar variables</translation>
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
            <translation>sin valores</translation>
        </message>
        <message>
            <source>%1 to %2, mean %3</source>
            <translation>%1 a %2, media %3</translation>
        </message>
        <message>
            <source>Number of ties of the network</source>
            <translation>Número de relaciones de la red</translation>
        </message>
        <message>
            <source>Per cent of the network's ties with a known value</source>
            <translation>Porcentaje de las relaciones de la red con valor conocido</translation>
        </message>
        <message>
            <source>Measure of the network</source>
            <translation>Medida de la red</translation>
        </message>
        <message>
            <source>Categories: %1</source>
            <translation>Categorías: %1</translation>
        </message>
        <message>
            <source>Numbers: %1</source>
            <translation>Números: %1</translation>
        </message>
        <message>
            <source>Missing in %1 of %2 rows</source>
            <translation>Falta en %1 de %2 filas</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesDialog</name>
        <message>
            <source>Variables made from others</source>
            <translation>Variables creadas a partir de otras</translation>
        </message>
        <message>
            <source>Groupings, centred and computed columns are kept in the study by name and can be chosen wherever variables are.</source>
            <translation>Las agrupaciones y las columnas centradas y calculadas se guardan en el estudio por su nombre y se pueden elegir en cualquier lugar donde haya variables.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Creada a partir de</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>There are none yet. Group categories, Centre variables and Computed column in the menu Analysis make them.</source>
        <translation>Todavía no hay ninguna. Las crean Agrupar categorías, Centrar variables y Columna calculada, en el menú Análisis.</translation>
    </message>
        <message>
            <source>cannot be worked out: %1</source>
            <translation>no se puede calcular: %1</translation>
        </message>
        <message>
            <source>Grouping</source>
            <translation>Agrupación</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Calculada</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>Centrada</translation>
        </message>
        <message>
            <source>Delete grouping</source>
            <translation>Eliminar agrupación</translation>
        </message>
        <message>
            <source>Delete column</source>
            <translation>Eliminar columna</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariablesPage</name>
        <message>
            <source>Described by</source>
            <translation>Descrito según</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>Described:</source>
            <translation>Descrito:</translation>
        </message>
        <message>
            <source>SD with n − 1. Shares are of the known values.</source>
            <translation>DT con n − 1. Las proporciones se refieren a los valores conocidos.</translation>
        </message>
        <message>
            <source>Distribution of the selected variable</source>
            <translation>Distribución de la variable seleccionada</translation>
        </message>
        <message>
            <source>All egos together</source>
            <translation>Todos los egos juntos</translation>
        </message>
        <message>
            <source>Each ego by itself</source>
            <translation>Cada ego por separado</translation>
        </message>
    </context>
    <context>
        <name>alteri::VariancePage</name>
        <message>
            <source>Variance components</source>
            <translation>Componentes de la varianza</translation>
        </message>
        <message>
            <source>Intraclass correlation</source>
            <translation>Correlación intraclase</translation>
        </message>
        <message>
            <source>Share of the variance, predictors aside, that lies between egos</source>
            <translation>Proporción de la varianza, al margen de los predictores, que está entre egos</translation>
        </message>
        <message>
            <source>Lines: 95 % intervals, where the model has one random intercept and the variance between egos is above zero.</source>
            <translation>Líneas: intervalos del 95 %, cuando el modelo tiene un solo intercepto aleatorio y la varianza entre egos es superior a cero.</translation>
        </message>
        <message>
            <source>not defined: no random intercept</source>
            <translation>no definido: sin intercepto aleatorio</translation>
        </message>
        <message>
            <source>%1: ICC = %2</source>
            <translation>%1: ICC = %2</translation>
        </message>
        <message>
            <source>on the latent scale</source>
            <translation>en la escala latente</translation>
        </message>
        <message>
            <source>, 95 % interval %1 to %2</source>
            <translation>, intervalo del 95 % de %1 a %2</translation>
        </message>
        <message>
            <source>ICC</source>
            <translation>ICC</translation>
        </message>
        <message>
            <source>Explained by predictors</source>
            <translation>Explicada por los predictores</translation>
        </message>
        <message>
            <source>Between egos</source>
            <translation>Entre egos</translation>
        </message>
        <message>
            <source>Within egos</source>
            <translation>Dentro de los egos</translation>
        </message>
        <message>
            <source>In squared units of the outcome, with shares of the whole</source>
            <translation>En unidades al cuadrado de la variable dependiente, con proporciones del total</translation>
        </message>
        <message>
            <source>Explained: variance of the predictions by fixed effects. R²: its share (marginal; Nakagawa and Schielzeth 2013).</source>
            <translation>Explicada: varianza de las predicciones por efectos fijos. R²: su proporción (marginal; Nakagawa y Schielzeth 2013).</translation>
        </message>
        <message>
            <source>not defined: no linear model</source>
            <translation>no definido: no es un modelo lineal</translation>
        </message>
        <message>
            <source>%1, %2: %3 (%4)</source>
            <translation>%1, %2: %3 (%4)</translation>
        </message>
        <message>
            <source>R²</source>
            <translation>R²</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianza</translation>
        </message>
        <message>
            <source>not defined: a model without groups</source>
            <translation>no definido: un modelo sin grupos</translation>
        </message>
    </context>
    <context>
        <name>alteri::WaveBar</name>
        <message>
            <source>The first maps of all egos are wave 1, the second ones wave 2, and so on</source>
            <translation>Los primeros mapas de todos los egos son la oleada 1; los segundos, la oleada 2, y así sucesivamente</translation>
        </message>
        <message>
            <source>Waves:</source>
            <translation>Oleadas:</translation>
        </message>
        <message>
            <source>All waves</source>
            <translation>Todas las oleadas</translation>
        </message>
        <message>
            <source>Wave %1 (%2)</source>
            <translation>Oleada %1 (%2)</translation>
        </message>
        <message>
            <source>Wave %1</source>
            <translation>Oleada %1</translation>
        </message>
        <message>
            <source>%1 networks of %2 egos, %3 ties to %4 alteri. Each ego and alter counts once.</source>
            <translation>%1 redes de %2 egos, %3 relaciones con %4 álteres. Cada ego y cada álter cuenta una sola vez.</translation>
        </message>
    </context>
    <context>
        <name>alteri::WeightsProblemText</name>
        <message>
            <source>“%1” is not there for models with weights; leave one of them out.</source>
            <translation>«%1» no existe para modelos con pesos; omita uno de los dos.</translation>
        </message>
        <message>
            <source>“%1” is not there for models with sampling weights of egos; leave one of them out.</source>
            <translation>«%1» no existe para modelos con pesos muestrales de los egos; omita uno de los dos.</translation>
        </message>
        <message>
            <source>The sampling weight “%1” has different values within one group of “%2”; give each group one weight.</source>
            <translation>El peso muestral «%1» tiene valores distintos dentro de un grupo de «%2»; dé un solo peso a cada grupo.</translation>
        </message>
        <message>
            <source>The weights “%1” must be greater than 0.</source>
            <translation>Los pesos «%1» deben ser mayores que 0.</translation>
        </message>
        <message>
            <source>All rows of the model have one category of “%1”; residual variances by it need two or more.</source>
            <translation>Todas las filas del modelo tienen una sola categoría de «%1»; las varianzas residuales por ella necesitan dos o más.</translation>
        </message>
        <message>
            <source>No value of the model’s variables is missing; there is nothing to impute.</source>
            <translation>No falta ningún valor de las variables del modelo; no hay nada que imputar.</translation>
        </message>
        <message>
            <source>“%1” is not there for models whose residuals have variances of their own by category; leave one of them out.</source>
            <translation>«%1» no existe para modelos cuyos residuos tienen varianzas propias por categoría; omita uno de los dos.</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Draw, measure and model ego-centred networks.</source>
            <translation>Dibujar, medir y modelizar redes egocéntricas.</translation>
        </message>
        <message>
            <source>Open the sample study.</source>
            <translation>Abrir el estudio de ejemplo.</translation>
        </message>
        <message>
            <source>Quit after the first paint, to time the start.</source>
            <translation>Salir tras el primer dibujo en pantalla, para medir el tiempo de arranque.</translation>
        </message>
        <message>
            <source>The study to open.</source>
            <translation>El estudio que se abre.</translation>
        </message>
    </context>
</TS>
