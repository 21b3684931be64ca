<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>About the workbench</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>VoC Workbench</source>
        <translation>VoC Workbench</translation>
    </message>
    <message>
        <source>Finds themes and moods in citizens&apos; comments, on your own computer. It sends nothing anywhere.</source>
        <translation>Encuentra temas y estados de ánimo en los comentarios de la ciudadanía, en su propio equipo. No envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Version %1 · MIT licence</source>
        <translation>Versión %1 · licencia MIT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Entering the themes into the study</source>
        <translation>Llevando los temas al estudio</translation>
    </message>
    <message>
        <source>Entering what was found into the study</source>
        <translation>Llevando al estudio lo encontrado</translation>
    </message>
    <message>
        <source>The themes are ready.</source>
        <translation>Los temas están listos.</translation>
    </message>
    <message>
        <source>Other themes lie beside those in sight.</source>
        <translation>Hay otros temas junto a los que están a la vista.</translation>
    </message>
    <message>
        <source>Nothing has changed; compare them and adopt what serves you.</source>
        <translation>Nada ha cambiado; compare ambos y adopte lo que le sirva.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>The analysis was cancelled. What was computed so far is kept.</source>
        <translation>El análisis se canceló. Se conserva lo calculado hasta ahora.</translation>
    </message>
    <message>
        <source>The comments were not looked through to the end. That comes before themes are found.</source>
        <translation>No se terminó de revisar los comentarios. Eso va antes de buscar temas.</translation>
    </message>
    <message>
        <source>Entering the calibrated model into the study</source>
        <translation>Llevando al estudio el modelo calibrado</translation>
    </message>
    <message>
        <source>A model is calibrated by your coding.</source>
        <translation>Se ha calibrado un modelo con su codificación.</translation>
    </message>
    <message>
        <source>Nothing is judged by it until you say so.</source>
        <translation>Nada se valora con él hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>See how right it is</source>
        <translation>Ver cuánto acierta</translation>
    </message>
    <message>
        <source>The calibration was cancelled. Nothing is changed.</source>
        <translation>La calibración se canceló. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Telling languages</source>
        <translation>Identificando idiomas</translation>
    </message>
    <message>
        <source>Finding copied letters</source>
        <translation>Buscando cartas copiadas</translation>
    </message>
    <message>
        <source>Looking for personal data</source>
        <translation>Buscando datos personales</translation>
    </message>
    <message>
        <source>Reading the comments</source>
        <translation>Leyendo los comentarios</translation>
    </message>
    <message>
        <source>Comparing words</source>
        <translation>Comparando palabras</translation>
    </message>
    <message>
        <source>Comparing comments</source>
        <translation>Comparando comentarios</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Buscando temas</translation>
    </message>
    <message>
        <source>Finding the words of each theme</source>
        <translation>Buscando las palabras de cada tema</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Dibujando el mapa</translation>
    </message>
    <message>
        <source>Reading long comments sentence by sentence</source>
        <translation>Leyendo frase por frase los comentarios largos</translation>
    </message>
    <message>
        <source>Judging sentiment</source>
        <translation>Valorando el sentimiento</translation>
    </message>
    <message>
        <source>Reading tones and drivers</source>
        <translation>Leyendo tonos y factores</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: only signs or figures, no words.</source>
        <translation>
            <numerusform>%Ln comentario no tiene sentimiento: solo signos o cifras, sin palabras.</numerusform>
            <numerusform>%Ln comentarios no tienen sentimiento: solo signos o cifras, sin palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: the language is unsure.</source>
        <translation>
            <numerusform>%Ln comentario no tiene sentimiento: idioma dudoso.</numerusform>
            <numerusform>%Ln comentarios no tienen sentimiento: idioma dudoso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: no model for %1.</source>
        <translation>
            <numerusform>%Ln comentario no tiene sentimiento: no hay modelo para %1.</numerusform>
            <numerusform>%Ln comentarios no tienen sentimiento: no hay modelo para %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: not clear enough to judge.</source>
        <translation>
            <numerusform>%Ln comentario no tiene sentimiento: no es lo bastante claro para valorarlo.</numerusform>
            <numerusform>%Ln comentarios no tienen sentimiento: no son lo bastante claros para valorarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnalysisDialog</name>
    <message>
        <source>Find themes</source>
        <translation>Buscar temas</translation>
    </message>
    <message>
        <source>The workbench reads all comments on this computer and groups those that say the same. Names you gave to themes and priorities you set stay.</source>
        <translation>El programa lee todos los comentarios en este equipo y agrupa los que dicen lo mismo. Se conservan los nombres que dio a los temas y las prioridades que fijó.</translation>
    </message>
    <message>
        <source>How &amp;fine should themes be?</source>
        <translation>¿Cuán &amp;finos deben ser los temas?</translation>
    </message>
    <message>
        <source>Few broad themes</source>
        <translation>Pocos temas amplios</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>More and finer themes</source>
        <translation>Más temas y más finos</translation>
    </message>
    <message>
        <source>Many very fine themes</source>
        <translation>Muchos temas muy finos</translation>
    </message>
    <message>
        <source>For specialists</source>
        <translation>Para especialistas</translation>
    </message>
    <message>
        <source>&amp;Method:</source>
        <translation>&amp;Método:</translation>
    </message>
    <message>
        <source>Communities of neighbouring comments (recommended)</source>
        <translation>Comunidades de comentarios vecinos (recomendado)</translation>
    </message>
    <message>
        <source>BERTopic&apos;s own: UMAP, then HDBSCAN</source>
        <translation>El propio de BERTopic: UMAP y después HDBSCAN</translation>
    </message>
    <message>
        <source>&amp;Languages:</source>
        <translation>&amp;Idiomas:</translation>
    </message>
    <message>
        <source>Each on its own (built in)</source>
        <translation>Cada uno por separado (incluido)</translation>
    </message>
    <message>
        <source>All together, by the model pack %1</source>
        <translation>Todos juntos, con el paquete de modelo %1</translation>
    </message>
    <message>
        <source>&amp;Codebook:</source>
        <translation>&amp;Libro de códigos:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Semilla:</translation>
    </message>
    <message>
        <source>The same seed and comments give the same themes.</source>
        <translation>La misma semilla y los mismos comentarios dan los mismos temas.</translation>
    </message>
    <message>
        <source>&amp;Keep the present themes in sight and compare first</source>
        <translation>&amp;Conservar a la vista los temas actuales y comparar antes</translation>
    </message>
    <message>
        <source>Find &amp;themes</source>
        <translation>Buscar &amp;temas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Bottom</name>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Themes found %1</source>
        <translation>Temas encontrados: %1</translation>
    </message>
    <message>
        <source>Analysis %1 (its number in reports and on the command line). Analysis → Compare analyses… lists all.</source>
        <translation>Análisis %1 (su número en los informes y en la línea de órdenes). Análisis → Comparar análisis… los muestra todos.</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Buscar temas…</translation>
    </message>
    <message>
        <source>Put them to the themes</source>
        <translation>Asignarlos a los temas</translation>
    </message>
    <message>
        <source>The themes stay as they are; comments that none of them fits are left without one.</source>
        <translation>Los temas quedan como están; los comentarios que no encajan en ninguno quedan sin tema.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) not analysed</source>
        <translation>
            <numerusform>%Ln comentario sin analizar</numerusform>
            <numerusform>%Ln comentarios sin analizar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message>
        <source>A model is fitted to what was coded blind and to what you put right in the reader, and held against the starter on comments it did not learn from, drawn by chance and coded blind. It is offered; you decide. Corrected shares go on resting on the starter.</source>
        <translation>Se ajusta un modelo a lo codificado a ciegas y a lo que usted corrigió en el lector, y se compara con el inicial en comentarios de los que no aprendió, elegidos al azar y codificados a ciegas. Se le ofrece; usted decide. Las proporciones corregidas siguen basándose en el modelo inicial.</translation>
    </message>
    <message>
        <source>Tones are read by the calibrated model now.</source>
        <translation>Los tonos se leen ahora con el modelo calibrado.</translation>
    </message>
    <message>
        <source>Drivers are read by the calibrated model now.</source>
        <translation>Los factores se leen ahora con el modelo calibrado.</translation>
    </message>
    <message>
        <source>The starter does not read this language, and the model not well enough: from a macro-F1 of %1 on it can be used. Code more and calibrate again.</source>
        <translation>El modelo inicial no lee este idioma, y este modelo no lo bastante bien: se puede usar a partir de una macro-F1 de %1. Codifique más y calibre otra vez.</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Starter, F1</source>
        <translation>Inicial, F1</translation>
    </message>
    <message>
        <source>Calibrated, F1</source>
        <translation>Calibrado, F1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>All, mean</source>
        <translation>Todos, media</translation>
    </message>
    <message>
        <source>does not read</source>
        <translation>no lee</translation>
    </message>
    <message numerus="yes">
        <source>learned from %Ln comment(s) coded blind</source>
        <translation>
            <numerusform>aprendido de %Ln comentario codificado a ciegas</numerusform>
            <numerusform>aprendido de %Ln comentarios codificados a ciegas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %Ln put right by hand</source>
        <translation>
            <numerusform>y de %Ln corregido a mano</numerusform>
            <numerusform>y de %Ln corregidos a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested by cross-validation on %Ln of those coded blind, drawn by chance; 95% intervals.</source>
        <translation>
            <numerusform>probado por validación cruzada con %Ln de los codificados a ciegas, elegido al azar; intervalos del 95&#xa0;%.</numerusform>
            <numerusform>probado por validación cruzada con %Ln de los codificados a ciegas, elegidos al azar; intervalos del 95&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>Teach the machine your coding</source>
        <translation>Enseñar a la máquina su codificación</translation>
    </message>
    <message>
        <source>A model is fitted to what was coded and held against the starter on comments it did not learn from. It is offered; you decide. Corrected shares go on resting on the starter.</source>
        <translation>Se ajusta un modelo a lo codificado y se compara con el inicial en comentarios de los que no aprendió. Se le ofrece; usted decide. Las proporciones corregidas siguen basándose en el modelo inicial.</translation>
    </message>
    <message>
        <source>&amp;Calibrate</source>
        <translation>&amp;Calibrar</translation>
    </message>
    <message>
        <source>&amp;Calibrate again</source>
        <translation>&amp;Calibrar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Use the calibrated model</source>
        <translation>&amp;Usar el modelo calibrado</translation>
    </message>
    <message>
        <source>&amp;Go back to the starter</source>
        <translation>&amp;Volver al inicial</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Inicial</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>Kappa with people</source>
        <translation>Kappa con las personas</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>It is not better than the starter on comments it did not see, so it cannot be used. Code more and calibrate again.</source>
        <translation>En comentarios que no vio no es mejor que el inicial, así que no se puede usar. Codifique más y calibre otra vez.</translation>
    </message>
    <message>
        <source>It agrees better with people than the starter.</source>
        <translation>Coincide con las personas mejor que el inicial.</translation>
    </message>
    <message>
        <source>It agrees better with people than the starter, but that could still be chance: code more to know.</source>
        <translation>Coincide con las personas mejor que el inicial, pero podría ser azar: codifique más para saberlo.</translation>
    </message>
    <message>
        <source>Sentiment is judged by the calibrated model now.</source>
        <translation>El sentimiento se valora ahora con el modelo calibrado.</translation>
    </message>
    <message>
        <source>A language needs %1 comments coded blind. So far: %2.</source>
        <translation>Un idioma necesita %1 comentarios codificados a ciegas. Hasta ahora: %2.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message numerus="yes">
        <source>learned from %Ln coded comment(s)</source>
        <translation>
            <numerusform>aprendido de %Ln comentario codificado</numerusform>
            <numerusform>aprendido de %Ln comentarios codificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested by cross-validation on %Ln of them, drawn by chance; 95% intervals.</source>
        <translation>
            <numerusform>probado por validación cruzada con %Ln de ellos, elegido al azar; intervalos del 95&#xa0;%.</numerusform>
            <numerusform>probado por validación cruzada con %Ln de ellos, elegidos al azar; intervalos del 95&#xa0;%.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>The same letter from many senders. It is counted once for themes, nothing is deleted; what a sender wrote of their own is read like any other comment. Where people only happen to say the same, say that it is no campaign. Texts of fewer than 40 letters are put together only where nothing but case, punctuation and spaces differs.</source>
        <translation>La misma carta enviada por muchas personas. Para los temas cuenta una vez y no se borra nada; lo que alguien añadió por su cuenta se lee como cualquier otro comentario. Si solo se trata de personas que coinciden al decirlo, indique que no es una campaña. Los textos de menos de 40 letras solo se reúnen cuando no difieren más que en mayúsculas, puntuación y espacios.</translation>
    </message>
    <message>
        <source>List of campaigns</source>
        <translation>Lista de campañas</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Unique texts</source>
        <translation>Textos únicos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Texts that differ</source>
        <translation>Textos que difieren</translation>
    </message>
    <message>
        <source>Senders who added words</source>
        <translation>Remitentes que añadieron palabras</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>The letter, whole</source>
        <translation>La carta, completa</translation>
    </message>
    <message>
        <source>What its senders made of it</source>
        <translation>Lo que hicieron de ella sus remitentes</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>The letter itself</source>
        <translation>La propia carta</translation>
    </message>
    <message>
        <source>Some words are changed</source>
        <translation>Algunas palabras cambiadas</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>The chosen text, compared with the letter</source>
        <translation>El texto elegido, comparado con la carta</translation>
    </message>
    <message>
        <source>Bold and underlined: the sender&apos;s own words. Dotted line: other words than in the letter. Struck through: words of the letter that are missing.</source>
        <translation>Negrita y subrayado: palabras propias del remitente. Línea de puntos: palabras distintas de las de la carta. Tachado: palabras de la carta que faltan.</translation>
    </message>
    <message>
        <source>✕ No campaign · %1</source>
        <translation>✕ No es campaña · %1</translation>
    </message>
    <message>
        <source>In the list, N says that it is no campaign, C that it is one.</source>
        <translation>En la lista, N indica que no es una campaña; C, que sí lo es.</translation>
    </message>
    <message>
        <source>Word for word the letter.</source>
        <translation>Palabra por palabra, la carta.</translation>
    </message>
    <message>
        <source>&amp;Read the first such comment</source>
        <translation>&amp;Leer el primer comentario así</translation>
    </message>
    <message>
        <source>No campaigns found</source>
        <translation>No se encontraron campañas</translation>
    </message>
    <message>
        <source>A campaign is a letter that several people sent, word for word or with changes of their own. The workbench looks for such letters after every import and lists them here, so that one letter sent a thousand times does not drown out everybody else.</source>
        <translation>Una campaña es una carta que enviaron varias personas, palabra por palabra o con cambios propios. El programa busca esas cartas después de cada importación y las muestra aquí, para que una carta enviada mil veces no ahogue a todos los demás.</translation>
    </message>
    <message>
        <source>Look through the comments now</source>
        <translation>Revisar ahora los comentarios</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Todavía no hay comentarios</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) differ(s) from the letter</source>
        <translation>
            <numerusform>%Ln texto difiere de la carta</numerusform>
            <numerusform>%Ln textos difieren de la carta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) added words of their own</source>
        <translation>
            <numerusform>%Ln remitente añadió palabras propias</numerusform>
            <numerusform>%Ln remitentes añadieron palabras propias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said that this is no campaign: each text counts for itself.</source>
        <translation>%1 indicó que no es una campaña: cada texto cuenta por sí mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) not in the letter</source>
        <translation>
            <numerusform>%Ln palabra que no está en la carta</numerusform>
            <numerusform>%Ln palabras que no están en la carta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the letter missing</source>
        <translation>
            <numerusform>falta %Ln palabra de la carta</numerusform>
            <numerusform>faltan %Ln palabras de la carta</numerusform>
        </translation>
    </message>
    <message>
        <source>This is &amp;no campaign</source>
        <translation>No es una &amp;campaña</translation>
    </message>
    <message>
        <source>Every text counts and is analysed for itself then, those alike that come later, too.</source>
        <translation>Cada texto cuenta y se analiza entonces por sí mismo, también los parecidos que lleguen después.</translation>
    </message>
    <message>
        <source>&amp;It is a campaign after all</source>
        <translation>Sí &amp;es una campaña</translation>
    </message>
    <message>
        <source>It counts once for themes again.</source>
        <translation>Vuelve a contar una sola vez para los temas.</translation>
    </message>
    <message>
        <source>This is no campaign any more.</source>
        <translation>Esto ya no es una campaña.</translation>
    </message>
    <message>
        <source>Its texts stand for themselves. Those that were read through the letter wait to be analysed, as the bottom of the window says. Ctrl+Z takes it back.</source>
        <translation>Sus textos valen por sí mismos. Los que se leían a través de la carta esperan a ser analizados, como indica la parte inferior de la ventana. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>A&amp;gainst</source>
        <translation>F&amp;rente a</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Waves (files)</source>
        <translation>Oleadas (archivos)</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>All before</source>
        <translation>Todos los anteriores</translation>
    </message>
    <message>
        <source>What rose faster than chance</source>
        <translation>Lo que subió más de lo que explica el azar</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>Cuánto más</translation>
    </message>
    <message>
        <source>Odds ratio with its 95% interval: 1 means as many as before, 2 that the odds are twice those before.</source>
        <translation>Razón de momios con su intervalo del 95&#xa0;%: 1 significa tantos como antes; 2, que las posibilidades son el doble que antes.</translation>
    </message>
    <message>
        <source>The chosen line over time</source>
        <translation>La línea elegida a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Raised by more people</source>
        <translation>Planteado por más personas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>More negative comments</source>
        <translation>Más comentarios negativos</translation>
    </message>
    <message>
        <source>Watched: “%1”</source>
        <translation>En observación: «%1»</translation>
    </message>
    <message>
        <source>Comments that hold it</source>
        <translation>Comentarios que la contienen</translation>
    </message>
    <message>
        <source>Word to watch for</source>
        <translation>Palabra que observar</translation>
    </message>
    <message>
        <source>A word to watch for…</source>
        <translation>Una palabra que observar…</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <source>Watch no &amp;longer</source>
        <translation>&amp;Dejar de observar</translation>
    </message>
    <message>
        <source>Nothing rose beyond what chance explains.</source>
        <translation>Nada subió más de lo que explica el azar.</translation>
    </message>
    <message>
        <source>There are no two periods to compare: the comments need dates, or come in several files.</source>
        <translation>No hay dos periodos que comparar: los comentarios necesitan fechas o venir en varios archivos.</translation>
    </message>
    <message>
        <source>%1: share over time</source>
        <translation>%1: proporción a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 against %2. Of what is listed, at most %3 is there by chance.</source>
        <translation>%1 frente a %2. De lo que aparece en la lista, como mucho el %3 se debe al azar.</translation>
    </message>
</context>
<context>
    <name>CodeFigures</name>
    <message>
        <source>What your coding of themes tells</source>
        <translation>Lo que dice su codificación de temas</translation>
    </message>
    <message>
        <source>What your coding of tones tells</source>
        <translation>Lo que dice su codificación de tonos</translation>
    </message>
    <message>
        <source>What your coding of reasons tells</source>
        <translation>Lo que dice su codificación de razones</translation>
    </message>
    <message>
        <source>Nobody has coded the theme of a comment blind yet.</source>
        <translation>Nadie ha codificado todavía a ciegas el tema de un comentario.</translation>
    </message>
    <message>
        <source>Nobody has coded the tones of a comment blind yet.</source>
        <translation>Nadie ha codificado todavía a ciegas los tonos de un comentario.</translation>
    </message>
    <message>
        <source>Nobody has coded the reasons of a comment blind yet.</source>
        <translation>Nadie ha codificado todavía a ciegas las razones de un comentario.</translation>
    </message>
    <message>
        <source>How far people and machine agree</source>
        <translation>Hasta qué punto coinciden personas y máquina</translation>
    </message>
    <message>
        <source>Said of</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>People agree</source>
        <translation>Las personas coinciden</translation>
    </message>
    <message>
        <source>Machine agrees</source>
        <translation>La máquina coincide</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 no more than chance. People: Krippendorff&apos;s nominal alpha over comments that two or more people of one sample coded. Machine: Cohen&apos;s kappa of what most people said and the machine. In brackets the 95% interval and the number of comments.</source>
        <translation>1 es coincidencia plena; 0, no más que el azar. Personas: alfa nominal de Krippendorff sobre los comentarios que codificaron dos o más personas de una misma muestra. Máquina: kappa de Cohen entre lo que dijo la mayoría y la máquina. Entre paréntesis, el intervalo del 95&#xa0;% y el número de comentarios.</translation>
    </message>
    <message>
        <source>What the shares become</source>
        <translation>En qué quedan las proporciones</translation>
    </message>
    <message>
        <source>Which theme it is</source>
        <translation>De qué tema se trata</translation>
    </message>
    <message>
        <source>not known (%1)</source>
        <translation>no se sabe (%1)</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>%1 coded blind by %2.</source>
        <translation>%1 codificados a ciegas por %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of all %1, estimated from %2 drawn by chance and coded blind. Machine alone: counted over all.</source>
        <translation>Proporciones de todos los comentarios (%1), estimadas con %2 elegidos al azar y codificados a ciegas. Solo máquina: recuento sobre todos.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller one(s) stand(s) in the findings.</source>
        <translation>
            <numerusform>%Ln menor figura en los hallazgos.</numerusform>
            <numerusform>%Ln menores figuran en los hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some samples speak for no share any more: comments came, or the themes changed since. Draw again.</source>
        <translation>Algunas muestras ya no hablan por ninguna proporción: llegaron comentarios o cambiaron los temas. Extraiga otra muestra.</translation>
    </message>
    <message>
        <source>Some samples speak for no share any more: comments came since. Draw again.</source>
        <translation>Algunas muestras ya no hablan por ninguna proporción: llegaron comentarios. Extraiga otra muestra.</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>What the codes mean</source>
        <translation>Qué significan los códigos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Judge what the comment says, as an answer to its question, and not what you think of the matter. Use its words alone.</source>
        <translation>Juzgue lo que dice el comentario como respuesta a su pregunta, y no lo que usted piensa del asunto. Guíese solo por sus palabras.</translation>
    </message>
    <message>
        <source>The question counts: “Nothing” is praise under “What could be better?” and blame under “What was good?”.</source>
        <translation>La pregunta cuenta: «Nada» es un elogio ante «¿Qué podría mejorar?» y un reproche ante «¿Qué estuvo bien?».</translation>
    </message>
    <message>
        <source>Skip what you cannot judge: a language you do not read, signs without sense, half a sentence.</source>
        <translation>Omita lo que no pueda juzgar: un idioma que no lee, signos sin sentido, media frase.</translation>
    </message>
    <message>
        <source>Say the one theme the comment is mainly about. Where it fits two, say the one it says more of; where it fits none, say none.</source>
        <translation>Indique el tema del que trata sobre todo el comentario. Si encaja en dos, aquel del que dice más; si no encaja en ninguno, ninguno.</translation>
    </message>
    <message>
        <source>Say every tone that is in the words, several or none. A trouble told without feeling has no tone.</source>
        <translation>Indique todos los tonos que hay en las palabras, varios o ninguno. Un problema contado sin emoción no tiene tono.</translation>
    </message>
    <message>
        <source>Say what the service is praised or blamed for, several reasons or none. An opinion that judges no service has none.</source>
        <translation>Indique por qué se elogia o se critica al servicio, varias razones o ninguna. Una opinión que no juzga ningún servicio no tiene ninguna.</translation>
    </message>
    <message>
        <source>The writer is unhappy, complains, or tells of trouble or of something that is missing, also without a word of feeling: “Cars do not stop at the crossing.”</source>
        <translation>Quien escribe está descontento, se queja o cuenta un problema o algo que falta, aunque no exprese emoción: «Los coches no paran en el paso de peatones».</translation>
    </message>
    <message>
        <source>Neither glad nor unhappy: a fact, a question, an idea without a complaint in it; or praise and blame that weigh the same: “Friendly staff, but an hour&apos;s wait.”</source>
        <translation>Ni contento ni descontento: un hecho, una pregunta, una idea sin queja; o elogio y crítica que pesan lo mismo: «Personal amable, pero una hora de espera».</translation>
    </message>
    <message>
        <source>The writer is content, praises or thanks: “The new benches are a joy.” Praise that closes with a small wish stays praise.</source>
        <translation>Quien escribe está contento, elogia o agradece: «Los bancos nuevos son una alegría». Un elogio que termina con un pequeño deseo sigue siendo elogio.</translation>
    </message>
    <message>
        <source>Attacks: contempt, insult, outrage, bitter sarcasm.</source>
        <translation>Ataca: desprecio, insulto, indignación, sarcasmo amargo.</translation>
    </message>
    <message>
        <source>Tired of it: in vain, again, still, never, far too long.</source>
        <translation>Cansancio: en vano, otra vez, todavía, nunca, demasiado tiempo.</translation>
    </message>
    <message>
        <source>Does not understand, or says that something is unclear.</source>
        <translation>No entiende, o dice que algo no está claro.</translation>
    </message>
    <message>
        <source>Fears for somebody, or what may come.</source>
        <translation>Teme por alguien o por lo que pueda pasar.</translation>
    </message>
    <message>
        <source>Thanks, or praise for whoever did it.</source>
        <translation>Da las gracias o elogia a quien lo hizo.</translation>
    </message>
    <message>
        <source>Says what should be done, changed or stopped.</source>
        <translation>Dice qué debería hacerse, cambiarse o dejar de hacerse.</translation>
    </message>
    <message>
        <source>Asks for an answer, with or without a question mark.</source>
        <translation>Pide una respuesta, con signo de interrogación o sin él.</translation>
    </message>
    <message>
        <source>Is about something else than was asked or is studied here.</source>
        <translation>Trata de algo distinto de lo que se preguntó o se estudia aquí.</translation>
    </message>
    <message>
        <source>It does what it is for, or does not: works, broken, missing.</source>
        <translation>Cumple su función o no: funciona, está roto, falta.</translation>
    </message>
    <message>
        <source>Easy or hard to use, reach, find or apply for.</source>
        <translation>Fácil o difícil de usar, alcanzar, encontrar o solicitar.</translation>
    </message>
    <message>
        <source>Takes a short or a long time: waiting, queues, delays.</source>
        <translation>Lleva poco o mucho tiempo: esperas, colas, retrasos.</translation>
    </message>
    <message>
        <source>Clear or unclear what holds: information, reasons, openness.</source>
        <translation>Si está claro o no lo que vale: información, motivos, transparencia.</translation>
    </message>
    <message>
        <source>People are treated fairly and with respect, or are not.</source>
        <translation>Se trata a las personas con justicia y respeto, o no.</translation>
    </message>
    <message>
        <source>Those who serve are helpful, able and friendly, or are not.</source>
        <translation>Quienes atienden son serviciales, capaces y amables, o no.</translation>
    </message>
    <message>
        <source>Another reason, such as price or safety.</source>
        <translation>Otra razón, como el precio o la seguridad.</translation>
    </message>
</context>
<context>
    <name>CodebookChoice</name>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>None: all themes are found</source>
        <translation>Ninguno: se buscan todos los temas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Only its codes: what fits none has no theme</source>
        <translation>&amp;Solo sus códigos: lo que no encaja queda sin tema</translation>
    </message>
    <message>
        <source>Choose a codebook</source>
        <translation>Elegir un libro de códigos</translation>
    </message>
    <message>
        <source>Codebooks (*.csv *.tsv *.txt *.qdc *.qdpx);;All files (*)</source>
        <translation>Libros de códigos (*.csv *.tsv *.txt *.qdc *.qdpx);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln código</numerusform>
            <numerusform>%1, %Ln códigos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>How right is the machine? Judge a sample of comments by hand: that corrects the shares, says how sure they are, and can teach the machine.</source>
        <translation>¿Cuánto acierta la máquina? Juzgue a mano una muestra de comentarios: eso corrige las proporciones, dice cuán seguras son y puede enseñar a la máquina.</translation>
    </message>
    <message>
        <source>Your &amp;name as a coder:</source>
        <translation>Su &amp;nombre como codificador:</translation>
    </message>
    <message>
        <source>for example Anna</source>
        <translation>por ejemplo, Ana</translation>
    </message>
    <message>
        <source>Say who you are first, so that people&apos;s codings can be told apart.</source>
        <translation>Diga primero quién es, para poder distinguir las codificaciones de cada persona.</translation>
    </message>
    <message>
        <source>&amp;Draw a sample…</source>
        <translation>&amp;Extraer una muestra…</translation>
    </message>
    <message>
        <source>&amp;Merge copies…</source>
        <translation>&amp;Combinar copias…</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it was drawn</source>
        <translation>Cómo se extrajo</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codificados</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Extraída</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Por usted</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Por otros</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Open, for practice</source>
        <translation>Abierta, para practicar</translation>
    </message>
    <message>
        <source>&amp;Start coding</source>
        <translation>&amp;Empezar a codificar</translation>
    </message>
    <message>
        <source>&amp;Look at your codes again</source>
        <translation>&amp;Volver a ver sus códigos</translation>
    </message>
    <message>
        <source>This sample was chosen by doubt and not drawn by chance: it never enters a share.</source>
        <translation>Esta muestra se eligió por la duda y no al azar: nunca entra en una proporción.</translation>
    </message>
    <message>
        <source>This sample is open, for practice: it enters no figure.</source>
        <translation>Esta muestra es abierta, para practicar: no entra en ninguna cifra.</translation>
    </message>
    <message>
        <source>No sample drawn yet</source>
        <translation>Todavía no hay ninguna muestra</translation>
    </message>
    <message>
        <source>Draw a hundred comments at random and say of each whether it is negative, neutral or positive, with single keys. Then you know how right the machine is here.</source>
        <translation>Extraiga cien comentarios al azar y diga de cada uno, con una sola tecla, si es negativo, neutro o positivo. Así sabrá cuánto acierta la máquina aquí.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Todavía no hay comentarios</translation>
    </message>
    <message>
        <source>Import comments first; then a sample of them can be coded by hand.</source>
        <translation>Importe primero comentarios; después se podrá codificar a mano una muestra.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Several people code?</source>
        <translation>¿Codifican varias personas?</translation>
    </message>
    <message>
        <source>Draw first, then give each a copy of this study. Drop the coded copies here: everything is kept, with who said it.</source>
        <translation>Extraiga primero la muestra y dé a cada una una copia de este estudio. Suelte aquí las copias codificadas: se conserva todo, con quién dijo qué.</translation>
    </message>
    <message>
        <source>Merge the codings of copies of this study</source>
        <translation>Combinar las codificaciones de copias de este estudio</translation>
    </message>
    <message>
        <source>Studies (*.voc)</source>
        <translation>Estudios (*.voc)</translation>
    </message>
    <message>
        <source>Go &amp;on (%1)</source>
        <translation>&amp;Continuar (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>“%1”: nothing that was not here already.</source>
        <translation>«%1»: nada que no estuviera ya aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln codificación</numerusform>
            <numerusform>%Ln codificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sample(s)</source>
        <translation>
            <numerusform>%Ln muestra nueva</numerusform>
            <numerusform>%Ln muestras nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2 by %3, %4.</source>
        <translation>«%1»: %2 de %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(copies) merged.</source>
        <translation>
            <numerusform>%Ln copia combinada.</numerusform>
            <numerusform>%Ln copias combinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) is(are) of comments this study does not have. Kept all the same.</source>
        <translation>
            <numerusform>%Ln codificación es de comentarios que este estudio no tiene. Se conserva igualmente.</numerusform>
            <numerusform>%Ln codificaciones son de comentarios que este estudio no tiene. Se conservan igualmente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingKeys</name>
    <message>
        <source>n</source>
        <comment>the key for negative; the four letters must differ</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>u</source>
        <comment>the key for neutral; the four letters must differ</comment>
        <translation>u</translation>
    </message>
    <message>
        <source>p</source>
        <comment>the key for positive; the four letters must differ</comment>
        <translation>p</translation>
    </message>
    <message>
        <source>s</source>
        <comment>the key for skip; the four letters must differ</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>Colours</name>
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
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Mostaza</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Everything people wrote that fits the filters above.</source>
        <translation>Todo lo que escribieron las personas y cumple los filtros de arriba.</translation>
    </message>
    <message>
        <source>Choose a comment to read it whole beside the list. Theme and sentiment are there once themes were found.</source>
        <translation>Elija un comentario para leerlo completo junto a la lista. El tema y el sentimiento aparecen cuando se han buscado los temas.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>Archivo y fila</translation>
    </message>
    <message>
        <source>List of comments</source>
        <translation>Lista de comentarios</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Orden:</translation>
    </message>
    <message>
        <source>As in the files</source>
        <translation>Como en los archivos</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <source>By theme, most typical first</source>
        <translation>Por tema, los más típicos primero</translation>
    </message>
    <message>
        <source>Most negative first</source>
        <translation>Los más negativos primero</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>Correct lan&amp;guage…</source>
        <translation>Corregir &amp;idioma…</translation>
    </message>
    <message>
        <source>No comment fits all of these filters</source>
        <translation>Ningún comentario cumple todos estos filtros</translation>
    </message>
    <message>
        <source>Take one away above, or clear them all.</source>
        <translation>Quite alguno arriba, o quítelos todos.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Todavía no hay comentarios</translation>
    </message>
    <message>
        <source>Import a file of comments and they appear here.</source>
        <translation>Importe un archivo de comentarios y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compare &amp;by:</source>
        <translation>Comparar &amp;por:</translation>
    </message>
    <message>
        <source>F&amp;irst:</source>
        <translation>P&amp;rimero:</translation>
    </message>
    <message>
        <source>Secon&amp;d:</source>
        <translation>Se&amp;gundo:</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Map of the first group</source>
        <translation>Mapa del primer grupo</translation>
    </message>
    <message>
        <source>Map of the second group</source>
        <translation>Mapa del segundo grupo</translation>
    </message>
    <message>
        <source>Themes in both groups</source>
        <translation>Temas en ambos grupos</translation>
    </message>
    <message>
        <source>Both maps show the same place, each with the comments of its group; the others are faint. Of the differences that are marked, at most 5% are there by chance.</source>
        <translation>Ambos mapas muestran el mismo lugar, cada uno con los comentarios de su grupo; los demás aparecen tenues. De las diferencias señaladas, como mucho el 5&#xa0;% se debe al azar.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the comments have no two channels, months, files or groups.</source>
        <translation>No hay nada que comparar: los comentarios no tienen dos canales, meses, archivos o grupos.</translation>
    </message>
    <message>
        <source>One of the groups has no comments under these filters.</source>
        <translation>Uno de los grupos no tiene comentarios con estos filtros.</translation>
    </message>
    <message>
        <source>One of the groups has too few people to be shown in safe view.</source>
        <translation>Uno de los grupos tiene muy pocas personas para mostrarlo en la vista segura.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Beyond chance</source>
        <translation>Más allá del azar</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>muy pocos para mostrarlos</translation>
    </message>
    <message>
        <source>▲ first</source>
        <translation>▲ primero</translation>
    </message>
    <message>
        <source>▼ second</source>
        <translation>▼ segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) beyond chance</source>
        <translation>
            <numerusform>%Ln diferencia más allá del azar</numerusform>
            <numerusform>%Ln diferencias más allá del azar</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare analyses</source>
        <translation>Comparar análisis</translation>
    </message>
    <message>
        <source>What became of each theme from one analysis to another, as your decisions let it stand. Nothing changes until you adopt one; what you decided stays, and Ctrl+Z brings the present themes back.</source>
        <translation>Qué fue de cada tema de un análisis a otro, con sus decisiones aplicadas. Nada cambia hasta que adopte uno; lo que usted decidió se conserva, y Ctrl+Z recupera los temas actuales.</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;A:</translation>
    </message>
    <message>
        <source>What became of the themes</source>
        <translation>Qué fue de los temas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>grew</source>
        <translation>creció</translation>
    </message>
    <message>
        <source>shrank</source>
        <translation>disminuyó</translation>
    </message>
    <message>
        <source>alike by what they say</source>
        <translation>parecido por lo que dice</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>comunidades</translation>
    </message>
    <message>
        <source>classic</source>
        <translation>clásico</translation>
    </message>
    <message>
        <source>&amp;Adopt this analysis</source>
        <translation>&amp;Adoptar este análisis</translation>
    </message>
    <message>
        <source>in sight</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>The themes of this analysis are in sight.</source>
        <translation>Los temas de este análisis están a la vista.</translation>
    </message>
    <message>
        <source>Choose two analyses that differ.</source>
        <translation>Elija dos análisis distintos.</translation>
    </message>
    <message>
        <source>The study holds one analysis. Find themes with other settings beside it (Ctrl+R), and compare then.</source>
        <translation>El estudio tiene un solo análisis. Busque temas con otros ajustes junto a él (Ctrl+R) y compare después.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s)</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>granularidad %1</translation>
    </message>
    <message numerus="yes">
        <source>You decided about %Ln theme(s) this analysis does not have: %1. That waits until they are back.</source>
        <translation>
            <numerusform>Usted decidió sobre %Ln tema que este análisis no tiene: %1. Queda en espera hasta que vuelva.</numerusform>
            <numerusform>Usted decidió sobre %Ln temas que este análisis no tiene: %1. Queda en espera hasta que vuelvan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrected</name>
    <message>
        <source>Corrected share: %1 (%2 to %3, 95% interval), estimated from %4 coded of %5</source>
        <translation>Proporción corregida: %1 (de %2 a %3, intervalo del 95&#xa0;%), estimada con %4 codificados de %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique text(s)</source>
        <translation>
            <numerusform>%Ln texto único</numerusform>
            <numerusform>%Ln textos únicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curation</name>
    <message>
        <source>Merge themes</source>
        <translation>Unir temas</translation>
    </message>
    <message>
        <source>Their comments will count as one theme, in the next analysis too. All other themes stay as they are. What is the one called?</source>
        <translation>Sus comentarios contarán como un solo tema, también en el próximo análisis. Los demás temas quedan como están. ¿Cómo se llamará?</translation>
    </message>
    <message>
        <source>A &amp;new name:</source>
        <translation>Un nombre &amp;nuevo:</translation>
    </message>
    <message>
        <source>A new name for the merged theme</source>
        <translation>Un nombre nuevo para el tema unido</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What is this theme about?</source>
        <translation>¿De qué trata este tema?</translation>
    </message>
    <message>
        <source>Say it in your own words; the findings repeat them.</source>
        <translation>Dígalo con sus palabras; los hallazgos las repiten.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Your decision outlives later analyses. Type to find a theme, or to name a new one.</source>
        <translation>Su decisión se mantiene en los próximos análisis. Escriba para encontrar un tema o para dar nombre a uno nuevo.</translation>
    </message>
    <message>
        <source>Put below another theme</source>
        <translation>Poner debajo de otro tema</translation>
    </message>
    <message>
        <source>&amp;Put below</source>
        <translation>&amp;Poner debajo</translation>
    </message>
    <message>
        <source>Below no other theme</source>
        <translation>Debajo de ningún otro tema</translation>
    </message>
    <message>
        <source>Find or name a theme</source>
        <translation>Buscar un tema o darle nombre</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>As the analysis found</source>
        <translation>Como lo halló el análisis</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>New theme “%1”</source>
        <translation>Tema nuevo «%1»</translation>
    </message>
    <message>
        <source>New theme “%1” above</source>
        <translation>Tema nuevo «%1» por encima</translation>
    </message>
    <message>
        <source>Below which theme belongs: %1? It is counted with that theme then, no comment twice, in later analyses too. Type to find a theme, or to name a new one.</source>
        <translation>¿Debajo de qué tema va: %1? Se contará entonces con ese tema, ningún comentario dos veces, también en los próximos análisis. Escriba para encontrar un tema o para dar nombre a uno nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln comment(s)</source>
        <translation>
            <numerusform>Mover %Ln comentario</numerusform>
            <numerusform>Mover %Ln comentarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>&amp;Question of “%1”:</source>
        <translation>&amp;Pregunta de «%1»:</translation>
    </message>
    <message>
        <source>The question these comments answer</source>
        <translation>La pregunta a la que responden estos comentarios</translation>
    </message>
    <message>
        <source>Scale of “%1”: &amp;from</source>
        <translation>Escala de «%1»: &amp;de</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>&amp;Low is good</source>
        <translation>&amp;Bajo es bueno</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>Valor más bajo de la escala</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>Valor más alto de la escala</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>What people called differently</source>
        <translation>Lo que las personas codificaron de modo distinto</translation>
    </message>
    <message>
        <source>Negative beside positive comes first. Talk about these, make the meaning of the codes clearer, and code again where that changes something. Enter shows a comment whole in the reader. Signs: %1.</source>
        <translation>Primero, negativo frente a positivo. Hablen de ellos, aclaren el significado de los códigos y vuelvan a codificar donde eso cambie algo. Intro muestra el comentario completo en el lector. Signos: %1.</translation>
    </message>
    <message>
        <source>Those farthest apart come first. Talk about these, make the meaning of the codes clearer, and code again where that changes something. Enter shows a comment whole in the reader.</source>
        <translation>Primero, los más alejados entre sí. Hablen de ellos, aclaren el significado de los códigos y vuelvan a codificar donde eso cambie algo. Intro muestra el comentario completo en el lector.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>&amp;Read whole</source>
        <translation>&amp;Leer completo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Check this installation</source>
        <translation>Comprobar esta instalación</translation>
    </message>
    <message>
        <source>Looking at models, memory, disk and libraries…</source>
        <translation>Revisando modelos, memoria, disco y bibliotecas…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ Bien</translation>
    </message>
    <message>
        <source>! Look here</source>
        <translation>! Mire aquí</translation>
    </message>
    <message>
        <source>✗ Broken</source>
        <translation>✗ Roto</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Find on this page…</source>
        <translation>Buscar en esta página…</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Mostrar la página más grande</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Mostrar la página más pequeña</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Draws</name>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>Por estratos</translation>
    </message>
    <message>
        <source>Where the machine is unsure</source>
        <translation>Donde la máquina duda</translation>
    </message>
    <message>
        <source>by theme</source>
        <translation>por tema</translation>
    </message>
    <message>
        <source>by channel</source>
        <translation>por canal</translation>
    </message>
    <message>
        <source>by language</source>
        <translation>por idioma</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>por archivo</translation>
    </message>
    <message>
        <source>Draw a sample to code</source>
        <translation>Extraer una muestra para codificar</translation>
    </message>
    <message>
        <source>What is &amp;coded:</source>
        <translation>Qué se &amp;codifica:</translation>
    </message>
    <message>
        <source>The &amp;same comments as</source>
        <translation>Los &amp;mismos comentarios que</translation>
    </message>
    <message>
        <source>To code something else of them.</source>
        <translation>Para codificar otra cosa de ellos.</translation>
    </message>
    <message>
        <source>How the comments are chosen</source>
        <translation>Cómo se eligen los comentarios</translation>
    </message>
    <message>
        <source>At &amp;random (best for a first sample)</source>
        <translation>Al &amp;azar (lo mejor para una primera muestra)</translation>
    </message>
    <message>
        <source>Every comment has the same chance. That is what lets a sample speak for all comments, with an interval that says how sure it is.</source>
        <translation>Todos los comentarios tienen la misma probabilidad. Eso permite que una muestra hable por todos, con un intervalo que dice cuán segura es.</translation>
    </message>
    <message>
        <source>In &amp;layers</source>
        <translation>Por &amp;estratos</translation>
    </message>
    <message>
        <source>From each layer as many as its share, and at least two, so that small groups are seen too. It can correct shares as well.</source>
        <translation>De cada estrato, tantos como su proporción y al menos dos, para que también se vean los grupos pequeños. También puede corregir proporciones.</translation>
    </message>
    <message>
        <source>Where the machine is &amp;unsure</source>
        <translation>Donde la máquina &amp;duda</translation>
    </message>
    <message>
        <source>These teach a model most. They never enter a share: chosen by doubt, they would make the machine look worse than it is.</source>
        <translation>Son los que más enseñan a un modelo. Nunca entran en una proporción: elegidos por la duda, harían parecer peor a la máquina de lo que es.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Estratos</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation>Cuá&amp;ntos:</translation>
    </message>
    <message>
        <source>What coders see</source>
        <translation>Qué ve quien codifica</translation>
    </message>
    <message>
        <source>The comment alone: &amp;blind (what figures need)</source>
        <translation>Solo el comentario: a &amp;ciegas (lo que necesitan las cifras)</translation>
    </message>
    <message>
        <source>Also what machine and others say: &amp;open, for practice only</source>
        <translation>También lo que dicen la máquina y otras personas: &amp;abierta, solo para practicar</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Extraer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These show soonest where the machine errs. They never enter a share: chosen by doubt, they would make the machine look worse than it is.</source>
        <translation>Son los que antes muestran dónde se equivoca la máquina. Nunca entran en una proporción: elegidos por la duda, harían parecer peor a la máquina de lo que es.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln comment(s) that can be drawn</source>
        <translation>
            <numerusform>de %Ln comentario que se puede extraer</numerusform>
            <numerusform>de %Ln comentarios que se pueden extraer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Reach: %1, %2, %3. Severity: %4 of %5 judged are negative.</source>
        <translation>Alcance: %1, %2, %3. Gravedad: %4 de %5 valorados son negativos.</translation>
    </message>
    <message>
        <source>Rests on: %1.</source>
        <translation>Se basa en: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 found it no easy matter.</source>
        <translation>A %1 de %2 no les resultó fácil.</translation>
    </message>
    <message>
        <source>%1 of %2 matters were not resolved at once.</source>
        <translation>%1 de %2 asuntos no se resolvieron a la primera.</translation>
    </message>
    <message>
        <source>how surely its themes are found again %1</source>
        <translation>con qué seguridad se reencuentran sus temas %1</translation>
    </message>
    <message>
        <source>agreement of people and machine %1</source>
        <translation>coincidencia de personas y máquina %1</translation>
    </message>
    <message>
        <source>how narrow the margin of error is %1</source>
        <translation>cuán estrecho es el margen de error %1</translation>
    </message>
    <message>
        <source>Confidence %1, the least of: %2.</source>
        <translation>Confianza %1, la menor de: %2.</translation>
    </message>
    <message>
        <source>%1 (%2, a small group)</source>
        <translation>%1 (%2, un grupo pequeño)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Raised more by %1 than by others.</source>
        <translation>%1 lo plantea más que los demás.</translation>
    </message>
    <message>
        <source>Its people speak through %1.</source>
        <translation>Sus personas hablan a través de %1.</translation>
    </message>
    <message>
        <source>Blamed for %1.</source>
        <translation>Se le reprocha %1.</translation>
    </message>
    <message>
        <source>Added by people: %1 comments, %2 quotes.</source>
        <translation>Añadido por personas: %1 comentarios, %2 citas.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>What your coding tells</source>
        <translation>Lo que dice su codificación</translation>
    </message>
    <message>
        <source>Nobody has coded a comment blind yet, so how right the machine is here is not known.</source>
        <translation>Nadie ha codificado todavía un comentario a ciegas, así que no se sabe cuánto acierta aquí la máquina.</translation>
    </message>
    <message>
        <source>Do people agree with each other?</source>
        <translation>¿Coinciden las personas entre sí?</translation>
    </message>
    <message>
        <source>Does the machine agree with people?</source>
        <translation>¿Coincide la máquina con las personas?</translation>
    </message>
    <message>
        <source>What the shares become</source>
        <translation>En qué quedan las proporciones</translation>
    </message>
    <message>
        <source>Corrected, 95% interval</source>
        <translation>Corregida, intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Machine alone</source>
        <translation>Solo máquina</translation>
    </message>
    <message>
        <source>Dot and band: corrected share with its interval. Line: the machine alone.</source>
        <translation>Punto y banda: proporción corregida con su intervalo. Línea: solo la máquina.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>From %1 on, codes are safe to build on; from %2 on, for tentative conclusions (Krippendorff&apos;s thresholds).</source>
        <translation>A partir de %1 se puede construir sobre los códigos; a partir de %2, para conclusiones provisionales (umbrales de Krippendorff).</translation>
    </message>
    <message>
        <source>Kappa from %1 on is called substantial, from %2 on moderate, from %3 on fair (Landis and Koch).</source>
        <translation>Kappa a partir de %1 se llama sustancial; a partir de %2, moderada; a partir de %3, aceptable (Landis y Koch).</translation>
    </message>
    <message>
        <source>No comment was coded blind by two people of the same sample.</source>
        <translation>Ningún comentario fue codificado a ciegas por dos personas de la misma muestra.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha, codes in order, 95% interval %1, from %2 coded by two or more of %3.</source>
        <translation>Alfa de Krippendorff, códigos en orden, intervalo del 95&#xa0;% %1, con %2 codificados por dos o más de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the order of the codes: %1 (%2).</source>
        <translation>Sin el orden de los códigos: %1 (%2).</translation>
    </message>
    <message>
        <source>Have a second person code the same sample to know whether the codes are clear.</source>
        <translation>Haga que una segunda persona codifique la misma muestra para saber si los códigos están claros.</translation>
    </message>
    <message>
        <source>People agree well enough to trust these codes.</source>
        <translation>Las personas coinciden lo bastante para confiar en estos códigos.</translation>
    </message>
    <message>
        <source>People agree well enough, as far as these comments show; code more of them twice to be sure.</source>
        <translation>Las personas coinciden lo bastante, hasta donde muestran estos comentarios; codifique más por duplicado para estar seguro.</translation>
    </message>
    <message>
        <source>People agree tolerably: draw tentative conclusions, and talk about what divided them.</source>
        <translation>Las personas coinciden de forma tolerable: saque conclusiones provisionales y hablen de lo que las separó.</translation>
    </message>
    <message>
        <source>People do not agree well enough: agree on what the codes mean and code again before you use them.</source>
        <translation>Las personas no coinciden lo bastante: acuerden qué significan los códigos y codifiquen otra vez antes de usarlos.</translation>
    </message>
    <message numerus="yes">
        <source>See the %Ln comment(s) they &amp;called differently…</source>
        <translation>
            <numerusform>Ver el %Ln comentario que codificaron de &amp;modo distinto…</numerusform>
            <numerusform>Ver los %Ln comentarios que codificaron de &amp;modo distinto…</numerusform>
        </translation>
    </message>
    <message>
        <source>No comment was both coded blind and judged by the machine.</source>
        <translation>Ningún comentario fue a la vez codificado a ciegas y valorado por la máquina.</translation>
    </message>
    <message>
        <source>Linear-weighted kappa of people and machine, 95% interval %1, from %2 both judged.</source>
        <translation>Kappa con pesos lineales entre personas y máquina, intervalo del 95&#xa0;% %1, con %2 que ambas valoraron.</translation>
    </message>
    <message>
        <source>Macro-F1 by people&apos;s codes: %1 (%2), from the same comments.</source>
        <translation>Macro-F1 según los códigos de las personas: %1 (%2), con los mismos comentarios.</translation>
    </message>
    <message>
        <source>Code a random sample to know how right the machine is.</source>
        <translation>Codifique una muestra al azar para saber cuánto acierta la máquina.</translation>
    </message>
    <message>
        <source>Substantial agreement: single labels are mostly right, shares still need correcting.</source>
        <translation>Coincidencia sustancial: las etiquetas sueltas suelen acertar; las proporciones aún hay que corregirlas.</translation>
    </message>
    <message>
        <source>Moderate agreement: good enough to see which of two themes is the unhappier one; quote corrected shares, never the machine&apos;s own.</source>
        <translation>Coincidencia moderada: basta para ver cuál de dos temas es el más descontento; cite proporciones corregidas, nunca las de la máquina sola.</translation>
    </message>
    <message>
        <source>Only fair agreement: rely on corrected shares alone, and calibrate.</source>
        <translation>Coincidencia solo aceptable: confíe únicamente en las proporciones corregidas, y calibre.</translation>
    </message>
    <message>
        <source>Hardly better than chance here: do not use the machine&apos;s labels before calibrating.</source>
        <translation>Aquí apenas mejor que el azar: no use las etiquetas de la máquina antes de calibrar.</translation>
    </message>
    <message>
        <source>%1  (%2 to %3)</source>
        <translation>%1  (de %2 a %3)</translation>
    </message>
    <message>
        <source>%1: corrected %2, machine alone %3</source>
        <translation>%1: corregida %2, solo máquina %3</translation>
    </message>
    <message>
        <source>Corrected: estimated from %1 drawn by chance and coded blind, for all %2. Machine alone: counted over the %3 it judged.</source>
        <translation>Corregida: estimada con %1 elegidos al azar y codificados a ciegas, para todos los %2. Solo máquina: recuento sobre los %3 que valoró.</translation>
    </message>
    <message>
        <source>Shares are corrected once %1 comments drawn by chance, from the comments there are now, are coded blind. So far: %2.</source>
        <translation>Las proporciones se corrigen cuando %1 comentarios elegidos al azar entre los que hay ahora estén codificados a ciegas. Hasta ahora: %2.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Search the comments</source>
        <translation>Buscar en los comentarios</translation>
    </message>
    <message>
        <source>Search the comments  (Ctrl+F)</source>
        <translation>Buscar en los comentarios  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation>Más criterios para filtrar</translation>
    </message>
    <message>
        <source>More filters that are set; choose one to take it away</source>
        <translation>Otros filtros activos; elija uno para quitarlo</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Choices for %1</source>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Sin canal</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Fits its theme weakly</source>
        <translation>Encaja mal en su tema</translation>
    </message>
    <message>
        <source>Weak fits</source>
        <translation>Encajes débiles</translation>
    </message>
    <message>
        <source>Only comments that were put to a theme but are not much like the others in it</source>
        <translation>Solo comentarios asignados a un tema que se parecen poco a los demás de ese tema</translation>
    </message>
    <message>
        <source>What people praise or blame: how easy it was, how long it took, how they were treated… (called drivers of trust in customer research)</source>
        <translation>Lo que se elogia o se critica: cuán fácil fue, cuánto tardó, cómo se trató a las personas… (en la investigación de clientes, factores de confianza)</translation>
    </message>
    <message>
        <source>Also mentions %1</source>
        <translation>También menciona %1</translation>
    </message>
    <message>
        <source>Region of the map</source>
        <translation>Región del mapa</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>Dice «%1»</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>this page is about all comments</source>
        <translation>esta página trata de todos los comentarios</translation>
    </message>
    <message>
        <source>Unique texts: the same words sent several times count once. People: senders that can be told apart.</source>
        <translation>Textos únicos: las mismas palabras enviadas varias veces cuentan una vez. Personas: remitentes que se pueden distinguir.</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln más</numerusform>
            <numerusform>+%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Files that anyone can open. Every number leads back to comments by their ids; writing again gives exactly the same files.</source>
        <translation>Archivos que cualquiera puede abrir. Cada número lleva de vuelta a los comentarios por sus identificadores; si se escriben de nuevo, salen exactamente los mismos archivos.</translation>
    </message>
    <message>
        <source>Report as text (Markdown)</source>
        <translation>Informe como texto (Markdown)</translation>
    </message>
    <message>
        <source>Report as a page with pictures (HTML)</source>
        <translation>Informe como página con gráficos (HTML)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Tables as one workbook (XLSX)</source>
        <translation>Tablas en un solo libro (XLSX)</translation>
    </message>
    <message>
        <source>Tables described for programs (Data Package)</source>
        <translation>Tablas descritas para programas (Data Package)</translation>
    </message>
    <message>
        <source>Themes as a codebook (REFI-QDA)</source>
        <translation>Temas como libro de códigos (REFI-QDA)</translation>
    </message>
    <message>
        <source>Comments coded with themes (REFI-QDA)</source>
        <translation>Comentarios codificados con temas (REFI-QDA)</translation>
    </message>
    <message>
        <source>F&amp;or whom:</source>
        <translation>&amp;Para quién:</translation>
    </message>
    <message>
        <source>May leave the house</source>
        <translation>Puede salir de la casa</translation>
    </message>
    <message>
        <source>For the house alone</source>
        <translation>Solo para la casa</translation>
    </message>
    <message>
        <source>What was marked as personal data is covered, rows tell nothing of those who wrote, and counts of few people are withheld.</source>
        <translation>Lo marcado como dato personal queda cubierto, las filas no dicen nada de quienes escribieron y se retienen los recuentos de pocas personas.</translation>
    </message>
    <message>
        <source>Comments stand as they were received, with all that is told of those who wrote. Do not publish it; the names of the files begin with “working”.</source>
        <translation>Los comentarios van tal como llegaron, con todo lo que se sabe de quienes escribieron. No lo publique; los nombres de los archivos empiezan por «working».</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Folder for the findings</source>
        <translation>Carpeta para los hallazgos</translation>
    </message>
    <message>
        <source>&amp;Write the files</source>
        <translation>E&amp;scribir los archivos</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>This folder holds findings already; files of the same name are replaced.</source>
        <translation>Esta carpeta ya contiene hallazgos; se reemplazan los archivos del mismo nombre.</translation>
    </message>
    <message>
        <source>Look at this before you write</source>
        <translation>Mire esto antes de escribir</translation>
    </message>
    <message>
        <source>You may go on; the findings then say what was open.</source>
        <translation>Puede continuar; los hallazgos dirán entonces qué quedó pendiente.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Look through them now</source>
        <translation>Revisarlos ahora</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Secciones del informe</translation>
    </message>
    <message>
        <source>What is ticked is written. The report says which sections were left out.</source>
        <translation>Se escribe lo que está marcado. El informe dice qué secciones se omitieron.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>This always stays: what the report rests on and does not cover.</source>
        <translation>Esto queda siempre: en qué se basa el informe y qué no cubre.</translation>
    </message>
    <message>
        <source>Quotes chosen in the reader</source>
        <translation>Citas elegidas en el lector</translation>
    </message>
    <message>
        <source>Only what is approved is handed over, and only while the comment still says so.</source>
        <translation>Solo se entrega lo aprobado, y solo mientras el comentario lo siga diciendo.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Its comment was not looked through yet.</source>
        <translation>Su comentario no se ha revisado todavía.</translation>
    </message>
    <message>
        <source>No longer what the comment %1 says.</source>
        <translation>Ya no es lo que dice el comentario %1.</translation>
    </message>
    <message>
        <source>The report as it would be written</source>
        <translation>El informe tal como se escribiría</translation>
    </message>
    <message>
        <source>Safe view is on, so you see the report that may leave the house, not the working copy that would be written.</source>
        <translation>La vista segura está activada, así que ve el informe que puede salir de la casa, no la copia de trabajo que se escribiría.</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <source>Writing the findings</source>
        <translation>Escribiendo los hallazgos</translation>
    </message>
    <message>
        <source>Nothing to hand over yet</source>
        <translation>Todavía no hay nada que entregar</translation>
    </message>
    <message>
        <source>Import comments and find their themes; then findings can be written.</source>
        <translation>Importe comentarios y busque sus temas; después se podrán escribir los hallazgos.</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Buscar temas…</translation>
    </message>
    <message>
        <source>Import comments first. Once their themes are found, the report writes itself here.</source>
        <translation>Importe primero comentarios. Cuando se hayan encontrado sus temas, el informe se escribe solo aquí.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>Hallazgos de %1</translation>
    </message>
    <message>
        <source>Check and write</source>
        <translation>Revisar y escribir</translation>
    </message>
    <message numerus="yes">
        <source>Check and write (%Ln open)</source>
        <translation>
            <numerusform>Revisar y escribir (%Ln pendiente)</numerusform>
            <numerusform>Revisar y escribir (%Ln pendientes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s).</source>
        <translation>
            <numerusform>Se escribió %Ln archivo.</numerusform>
            <numerusform>Se escribieron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looked for personal data in %Ln comment(s).</source>
        <translation>
            <numerusform>Nadie ha buscado datos personales en %Ln comentario.</numerusform>
            <numerusform>Nadie ha buscado datos personales en %Ln comentarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of personal data are neither confirmed nor dismissed.</source>
        <translation>
            <numerusform>%Ln marca de datos personales no está ni confirmada ni descartada.</numerusform>
            <numerusform>%Ln marcas de datos personales no están ni confirmadas ni descartadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) bear a name that was marked as a person&apos;s since.</source>
        <translation>
            <numerusform>%Ln tema lleva un nombre que después se marcó como el de una persona.</numerusform>
            <numerusform>%Ln temas llevan un nombre que después se marcó como el de una persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %3 look(s) like names or addresses of people; a safe export does not tell them.</source>
        <translation>
            <numerusform>%Ln valor de %3 parece un nombre o una dirección de persona; una exportación segura no lo indica.</numerusform>
            <numerusform>%Ln valores de %3 parecen nombres o direcciones de personas; una exportación segura no los indica.</numerusform>
        </translation>
    </message>
    <message>
        <source>%3: called like a column of people&apos;s names or addresses, so a safe export has no table by it.</source>
        <translation>%3: se llama como una columna de nombres o direcciones de personas, así que una exportación segura no lleva tabla con ella.</translation>
    </message>
    <message>
        <source>Codings agree little: the lowest agreement is %2 of 1.</source>
        <translation>Las codificaciones coinciden poco: la coincidencia más baja es %2 de 1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) by group are withheld, of %1.</source>
        <translation>
            <numerusform>Se retiene %Ln recuento por grupo, de %1.</numerusform>
            <numerusform>Se retienen %Ln recuentos por grupo, de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) by group show only a few people.</source>
        <translation>
            <numerusform>%Ln recuento por grupo muestra solo a unas pocas personas.</numerusform>
            <numerusform>%Ln recuentos por grupo muestran solo a unas pocas personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) of %1 were neither named nor described by a person.</source>
        <translation>
            <numerusform>Nadie ha dado nombre ni descripción a %Ln tema de %1.</numerusform>
            <numerusform>Nadie ha dado nombre ni descripción a %Ln temas de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has coded comments, so how right the machine is here is not known.</source>
        <translation>Nadie ha codificado comentarios, así que no se sabe cuánto acierta aquí la máquina.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of %1 fit no theme.</source>
        <translation>
            <numerusform>%Ln comentario de %1 no encaja en ningún tema.</numerusform>
            <numerusform>%Ln comentarios de %1 no encajan en ningún tema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) are in languages that no theme speaks for.</source>
        <translation>
            <numerusform>%Ln comentario está en un idioma del que ningún tema habla.</numerusform>
            <numerusform>%Ln comentarios están en idiomas de los que ningún tema habla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are no longer what the comment says, and are left out.</source>
        <translation>
            <numerusform>%Ln cita ya no es lo que dice el comentario y se omite.</numerusform>
            <numerusform>%Ln citas ya no son lo que dice el comentario y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are not approved, and are left out.</source>
        <translation>
            <numerusform>%Ln cita no está aprobada y se omite.</numerusform>
            <numerusform>%Ln citas no están aprobadas y se omiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>“%1” is no number. Write it like %2.</source>
        <translation>«%1» no es un número. Escríbalo como %2.</translation>
    </message>
    <message>
        <source>&lt;%1%</source>
        <translation>&lt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2 or %3.</source>
        <translation>«%1» no es un día. Escríbalo como %2 o %3.</translation>
    </message>
    <message>
        <source>Language unsure</source>
        <translation>Idioma dudoso</translation>
    </message>
    <message>
        <source>Several languages</source>
        <translation>Varios idiomas</translation>
    </message>
</context>
<context>
    <name>Friction</name>
    <message>
        <source>Friction</source>
        <translation>Fricción</translation>
    </message>
    <message>
        <source>Themes in which trouble meets</source>
        <translation>Temas en los que se juntan los problemas</translation>
    </message>
    <message>
        <source>R&amp;ank:</source>
        <translation>&amp;Ordenar:</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>&amp;Keep as the steps of the journey</source>
        <translation>&amp;Guardar como los pasos del recorrido</translation>
    </message>
    <message>
        <source>These are &amp;no steps</source>
        <translation>Estos &amp;no son pasos</translation>
    </message>
    <message>
        <source>Friction: where trouble meets</source>
        <translation>Fricción: donde se juntan los problemas</translation>
    </message>
    <message>
        <source>&amp;How many raise it</source>
        <translation>&amp;Cuántos lo plantean</translation>
    </message>
    <message>
        <source>&amp;Unhappy</source>
        <translation>&amp;Descontento</translation>
    </message>
    <message>
        <source>&amp;Effort</source>
        <translation>&amp;Esfuerzo</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>&amp;Volvieron</translation>
    </message>
    <message>
        <source>The score is the weighted mean of what was asked of four parts: people against the largest one&apos;s, and the shares of negative comments, of hard tasks and of matters not resolved at once. Shares of few answers are drawn to that of all. Weigh the parts as you see fit.</source>
        <translation>La puntuación es la media ponderada de lo que se preguntó de cuatro partes: las personas respecto al tema mayor y las proporciones de comentarios negativos, de gestiones difíciles y de asuntos no resueltos a la primera. Las proporciones con pocas respuestas se acercan a la del conjunto. Pondere las partes como le parezca.</translation>
    </message>
    <message>
        <source>Nothing was asked about effort, so its weight counts for nothing.</source>
        <translation>No se preguntó por el esfuerzo, así que su peso no cuenta.</translation>
    </message>
    <message>
        <source>Nothing was asked about matters resolved at once, so the weight of coming back counts for nothing.</source>
        <translation>No se preguntó si los asuntos se resolvieron a la primera, así que el peso de los que volvieron no cuenta.</translation>
    </message>
    <message>
        <source>Nothing was asked about effort or about matters resolved at once, so their weights count for nothing: the score is made of how many raise it and how unhappy they are.</source>
        <translation>No se preguntó ni por el esfuerzo ni si los asuntos se resolvieron a la primera, así que sus pesos no cuentan: la puntuación se forma con cuántos lo plantean y cuán descontentos están.</translation>
    </message>
    <message>
        <source>Steps of the journey: %1</source>
        <translation>Pasos del recorrido: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>Peso: %1</translation>
    </message>
    <message numerus="yes">
        <source>raised by %Ln person(s)</source>
        <translation>
            <numerusform>planteado por %Ln persona</numerusform>
            <numerusform>planteado por %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 negative</source>
        <translation>%1 de %2 negativos</translation>
    </message>
    <message>
        <source>%1 of %2 found it hard</source>
        <translation>a %1 de %2 les resultó difícil</translation>
    </message>
    <message>
        <source>%1 of %2 not resolved at once</source>
        <translation>%1 de %2 no resueltos a la primera</translation>
    </message>
</context>
<context>
    <name>Glimpse</name>
    <message>
        <source>What comes in</source>
        <translation>Qué entra</translation>
    </message>
    <message>
        <source>Rows as they stand</source>
        <translation>Las filas tal como están</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Junto a él</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>What a question asks for counts for the sentiment of every answer: where one asks what to improve, more answers are negative, and “nothing” praises. Choose “Anything” where people were free to praise and to blame. It is guessed from the words; please look it over.</source>
        <translation>Lo que pide una pregunta cuenta para el sentimiento de todas las respuestas: cuando se pregunta qué mejorar, más respuestas son negativas, y «nada» es un elogio. Elija «Cualquier cosa» donde la gente podía elogiar y criticar. Se deduce de las palabras; por favor, revíselo.</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>Lo bueno</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Lo que podría mejorar</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Cualquier cosa</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>No comment; the row still counts for its ratings</source>
        <translation>Sin comentario; la fila cuenta igualmente para sus valoraciones</translation>
    </message>
    <message>
        <source>a person&apos;s code</source>
        <translation>código de una persona</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %Ln row(s)</source>
        <translation>
            <numerusform>De la primera %Ln fila</numerusform>
            <numerusform>De las primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %3 would be rejected; the others hold %2.</source>
        <translation>%1, %3 se rechazarían; las demás contienen %2.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>What a group raises more than others</source>
        <translation>Lo que un grupo plantea más que los demás</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>How many times as likely a group is to raise a theme (odds ratio)</source>
        <translation>Cuántas veces más probable es que un grupo plantee un tema (razón de momios)</translation>
    </message>
    <message>
        <source>Share of records that hold a comment</source>
        <translation>Proporción de registros que contienen un comentario</translation>
    </message>
    <message>
        <source>People, not comments, are counted. Every group is held against everybody else of whom the same is told; of what is listed, at most 5% is there by chance. Those who wrote are no sample of their group.</source>
        <translation>Se cuentan personas, no comentarios. Cada grupo se compara con todos los demás de quienes se sabe lo mismo; de lo que aparece en la lista, como mucho el 5&#xa0;% se debe al azar. Quienes escribieron no son una muestra de su grupo.</translation>
    </message>
    <message>
        <source>Looking who raises what…</source>
        <translation>Viendo quién plantea qué…</translation>
    </message>
    <message>
        <source>No group raises a theme more than the others do, beyond what chance explains.</source>
        <translation>Ningún grupo plantea un tema más que los demás, más allá de lo que explica el azar.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Of the group</source>
        <translation>Del grupo</translation>
    </message>
    <message>
        <source>Of the others</source>
        <translation>De los demás</translation>
    </message>
    <message>
        <source>How much more</source>
        <translation>Cuánto más</translation>
    </message>
    <message>
        <source>Theirs alone</source>
        <translation>Solo suyo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Con comentario</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Odds ratio with its 95% interval: 1 means as likely to raise the theme as the others, 2 that the odds are twice theirs.</source>
        <translation>Razón de momios con su intervalo del 95&#xa0;%: 1 significa tan probable como en los demás; 2, que las posibilidades son el doble que las suyas.</translation>
    </message>
    <message>
        <source>A small group makes up half or more of those who raise it: a voice that numbers would drown</source>
        <translation>Un grupo pequeño es la mitad o más de quienes lo plantean: una voz que los números ahogarían</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>suyo</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>muy pocos para mostrarlos</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of a group and a theme were looked at.</source>
        <translation>
            <numerusform>Se examinó %Ln pareja de grupo y tema.</numerusform>
            <numerusform>Se examinaron %Ln parejas de grupo y tema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raised more by %1</source>
        <translation>Planteado más por %1</translation>
    </message>
    <message>
        <source>%1, %2 of them</source>
        <translation>%1, %2 de ellos</translation>
    </message>
    <message>
        <source>%1, %2 of them and %3 of the others</source>
        <translation>%1, %2 de ellos y %3 de los demás</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
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
        <source>The guide is not where it should be. Install the workbench again to have it here.</source>
        <translation>La guía no está donde debería. Vuelva a instalar el programa para tenerla aquí.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History of changes</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Everything done to this study, newest first. Undo adds a step; nothing is erased.</source>
        <translation>Todo lo hecho en este estudio, lo más reciente primero. Deshacer añade un paso; no se borra nada.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>&amp;Back to before this</source>
        <translation>&amp;Volver a antes de esto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Back to before this (%Ln step(s))</source>
        <translation>
            <numerusform>&amp;Volver a antes de esto (%Ln paso)</numerusform>
            <numerusform>&amp;Volver a antes de esto (%Ln pasos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Correct the language</source>
        <translation>Corregir el idioma</translation>
    </message>
    <message>
        <source>Choose several comments, or filter by language first, for example by “Language unsure”. The correction can be undone; it counts when themes are found the next time.</source>
        <translation>Elija varios comentarios, o filtre antes por idioma, por ejemplo por «Idioma dudoso». La corrección se puede deshacer; cuenta la próxima vez que se busquen temas.</translation>
    </message>
    <message>
        <source>&amp;Language of these comments:</source>
        <translation>&amp;Idioma de estos comentarios:</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>El que indica el programa</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln comment(s) that fit the filters are meant.</source>
        <translation>
            <numerusform>Se refiere al %Ln comentario que cumple los filtros.</numerusform>
            <numerusform>Se refiere a los %Ln comentarios que cumplen los filtros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen comment(s) is(are) meant.</source>
        <translation>
            <numerusform>Se refiere al %Ln comentario elegido.</numerusform>
            <numerusform>Se refiere a los %Ln comentarios elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %Ln comment(s) is corrected.</source>
        <translation>
            <numerusform>Se corrigió el idioma de %Ln comentario.</numerusform>
            <numerusform>Se corrigió el idioma de %Ln comentarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abkhazian</source>
        <translation>abjasio</translation>
    </message>
    <message>
        <source>Afar</source>
        <translation>afar</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>akan</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>aragonés</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>asamés</translation>
    </message>
    <message>
        <source>Avaric</source>
        <translation>avar</translation>
    </message>
    <message>
        <source>Avestan</source>
        <translation>avéstico</translation>
    </message>
    <message>
        <source>Aymara</source>
        <translation>aimara</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>bambara</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Bashkir</source>
        <translation>baskir</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>Bislama</source>
        <translation>bislama</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>bretón</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Chamorro</source>
        <translation>chamorro</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>checheno</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Church Slavic</source>
        <translation>eslavo eclesiástico</translation>
    </message>
    <message>
        <source>Chuvash</source>
        <translation>chuvasio</translation>
    </message>
    <message>
        <source>Cornish</source>
        <translation>córnico</translation>
    </message>
    <message>
        <source>Corsican</source>
        <translation>corso</translation>
    </message>
    <message>
        <source>Cree</source>
        <translation>cree</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Divehi</source>
        <translation>divehi</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Dzongkha</source>
        <translation>dzongkha</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation>ewé</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>feroés</translation>
    </message>
    <message>
        <source>Fijian</source>
        <translation>fiyiano</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>fula</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Ganda</source>
        <translation>ganda</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Guarani</source>
        <translation>guaraní</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>guyaratí</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Herero</source>
        <translation>herero</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hiri Motu</source>
        <translation>hiri motu</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Ido</source>
        <translation>ido</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Interlingua</source>
        <translation>interlingua</translation>
    </message>
    <message>
        <source>Interlingue</source>
        <translation>interlingue</translation>
    </message>
    <message>
        <source>Inuktitut</source>
        <translation>inuktitut</translation>
    </message>
    <message>
        <source>Inupiaq</source>
        <translation>inupiaq</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>javanés</translation>
    </message>
    <message>
        <source>Kalaallisut</source>
        <translation>groenlandés</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>canarés</translation>
    </message>
    <message>
        <source>Kanuri</source>
        <translation>kanuri</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>cachemir</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kikuyu</source>
        <translation>kikuyu</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Komi</source>
        <translation>komi</translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation>kongo</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kuanyama</source>
        <translation>kuanyama</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Limburgish</source>
        <translation>limburgués</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Luba-Katanga</source>
        <translation>luba-katanga</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>luxemburgués</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Malagasy</source>
        <translation>malgache</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malayálam</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Manx</source>
        <translation>manés</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>maratí</translation>
    </message>
    <message>
        <source>Marshallese</source>
        <translation>marshalés</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Māori</source>
        <translation>maorí</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>nauruano</translation>
    </message>
    <message>
        <source>Navajo</source>
        <translation>navajo</translation>
    </message>
    <message>
        <source>Ndonga</source>
        <translation>ndonga</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>North Ndebele</source>
        <translation>ndebele septentrional</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>sami septentrional</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>noruego bokmal</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <source>Nyanja</source>
        <translation>nyanja</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitano</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>oriya</translation>
    </message>
    <message>
        <source>Ojibwa</source>
        <translation>ojibwa</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Ossetic</source>
        <translation>osético</translation>
    </message>
    <message>
        <source>Pali</source>
        <translation>pali</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>punyabí</translation>
    </message>
    <message>
        <source>Quechua</source>
        <translation>quechua</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Romansh</source>
        <translation>romanche</translation>
    </message>
    <message>
        <source>Rundi</source>
        <translation>kirundi</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Samoan</source>
        <translation>samoano</translation>
    </message>
    <message>
        <source>Sango</source>
        <translation>sango</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>sánscrito</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>sardo</translation>
    </message>
    <message>
        <source>Scottish Gaelic</source>
        <translation>gaélico escocés</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>shona</translation>
    </message>
    <message>
        <source>Sichuan Yi</source>
        <translation>yi de Sichuán</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindi</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>cingalés</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>South Ndebele</source>
        <translation>ndebele meridional</translation>
    </message>
    <message>
        <source>Southern Sotho</source>
        <translation>sotho meridional</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>sundanés</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swati</source>
        <translation>suazi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Tahitian</source>
        <translation>tahitiano</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigriña</translation>
    </message>
    <message>
        <source>Tongan</source>
        <translation>tongano</translation>
    </message>
    <message>
        <source>Tsonga</source>
        <translation>tsonga</translation>
    </message>
    <message>
        <source>Tswana</source>
        <translation>setsuana</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>uigur</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Venda</source>
        <translation>venda</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Volapük</source>
        <translation>volapük</translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation>valón</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>Western Frisian</source>
        <translation>frisón occidental</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>wólof</translation>
    </message>
    <message>
        <source>Xhosa</source>
        <translation>xhosa</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yidis</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>yoruba</translation>
    </message>
    <message>
        <source>Zhuang</source>
        <translation>zhuang</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>zulú</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>How fine themes are, from broad to fine</source>
        <translation>Cuán finos son los temas, de amplios a finos</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Más amplios</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Más finos</translation>
    </message>
    <message>
        <source>Another level is there at once; names and decisions stay, and undo goes back.</source>
        <translation>Otro nivel aparece al instante; los nombres y las decisiones se conservan, y deshacer vuelve atrás.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) found</source>
        <translation>
            <numerusform>%Ln tema encontrado</numerusform>
            <numerusform>%Ln temas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>granularity %1</source>
        <translation>granularidad %1</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Every dot is a comment; those that lie near each other are worded alike. Click one to read it.</source>
        <translation>Cada punto es un comentario; los que están cerca se parecen en sus palabras. Haga clic en uno para leerlo.</translation>
    </message>
    <message>
        <source>The same words sent several times, and all copies of a letter, are one dot, the larger the more people sent them. Up, down, left and right mean nothing, and neither does the distance between far parts. A crowd shows where much is worded alike, not what most people think: look at the counts.</source>
        <translation>Las mismas palabras enviadas varias veces, y todas las copias de una carta, son un solo punto, mayor cuantas más personas las enviaron. Arriba, abajo, izquierda y derecha no significan nada, ni tampoco la distancia entre partes alejadas. Una aglomeración muestra dónde hay mucho dicho de forma parecida, no lo que piensa la mayoría: mire los recuentos.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do with the map</source>
        <translation>Más que hacer con el mapa</translation>
    </message>
    <message>
        <source>Map of comments</source>
        <translation>Mapa de comentarios</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Home shows all of it. The list of themes on the map leads to each by name.</source>
        <translation>Las flechas mueven el mapa, más y menos acercan y alejan, Inicio lo muestra entero. La lista de temas del mapa lleva a cada uno por su nombre.</translation>
    </message>
    <message>
        <source>&amp;Colour by:</source>
        <translation>&amp;Color por:</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>Mo&amp;ver</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>Rectán&amp;gulo</translation>
    </message>
    <message>
        <source>La&amp;sso</source>
        <translation>La&amp;zo</translation>
    </message>
    <message>
        <source>Drag to move the map; the wheel zooms</source>
        <translation>Arrastre para mover el mapa; la rueda acerca y aleja</translation>
    </message>
    <message>
        <source>Drag a rectangle to select what lies within</source>
        <translation>Arrastre un rectángulo para seleccionar lo que queda dentro</translation>
    </message>
    <message>
        <source>Draw around texts to select them</source>
        <translation>Dibuje alrededor de los textos para seleccionarlos</translation>
    </message>
    <message>
        <source>Select what is see&amp;n</source>
        <translation>&amp;Seleccionar lo que se ve</translation>
    </message>
    <message>
        <source>T&amp;wo groups</source>
        <translation>&amp;Dos grupos</translation>
    </message>
    <message>
        <source>Show two channels, months, files or groups side by side</source>
        <translation>Mostrar dos canales, meses, archivos o grupos uno junto a otro</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Guardar i&amp;magen…</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Guardar el mapa como imagen</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Imagen (*.png);;Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>The map is saved.</source>
        <translation>El mapa se ha guardado.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Legend: choose an entry to select its comments</source>
        <translation>Leyenda: elija una entrada para seleccionar sus comentarios</translation>
    </message>
    <message>
        <source>Themes on the map</source>
        <translation>Temas en el mapa</translation>
    </message>
    <message>
        <source>Themes on the map: arrow keys go to each, Enter opens it</source>
        <translation>Temas en el mapa: las flechas van a cada uno, Intro lo abre</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Sin canal</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Differs between copies</source>
        <translation>Difiere entre las copias</translation>
    </message>
    <message>
        <source>No map yet</source>
        <translation>Todavía no hay mapa</translation>
    </message>
    <message>
        <source>The map is drawn when the workbench finds themes: every text becomes a dot, near to those worded alike.</source>
        <translation>El mapa se dibuja cuando el programa busca temas: cada texto es un punto, cerca de los que se parecen en sus palabras.</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Buscar temas…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Todavía no hay comentarios</translation>
    </message>
    <message>
        <source>Import a file of comments, then find their themes.</source>
        <translation>Importe un archivo de comentarios y busque después sus temas.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln otro</numerusform>
            <numerusform>otros %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Measures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Indicador</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>Chart of the figures</source>
        <translation>Gráfico de las cifras</translation>
    </message>
    <message>
        <source>Table of the figures</source>
        <translation>Tabla de las cifras</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Guardar &amp;tabla…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todo junto</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>muy pocos para mostrarlos</translation>
    </message>
    <message>
        <source>No selected comment came with an answer to this.</source>
        <translation>Ningún comentario seleccionado trae respuesta a esto.</translation>
    </message>
    <message>
        <source>Comments cannot be filtered by this group.</source>
        <translation>No se puede filtrar los comentarios por este grupo.</translation>
    </message>
    <message>
        <source>Nothing was measured</source>
        <translation>No se midió nada</translation>
    </message>
    <message>
        <source>Ratings beside the comments (satisfaction, effort, trust, whether a matter was resolved at once, votes, times) are told here by theme, channel and time. A file&apos;s columns become measures when it is imported.</source>
        <translation>Las valoraciones que acompañan a los comentarios (satisfacción, esfuerzo, confianza, si un asunto se resolvió a la primera, votos, tiempos) se muestran aquí por tema, canal y tiempo. Las columnas de un archivo se convierten en indicadores al importarlo.</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Todavía no hay comentarios</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>Resuelto en el primer contacto</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Tiempo de resolución</translation>
    </message>
    <message>
        <source>Other rating</source>
        <translation>Otra valoración</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Share of yes</source>
        <translation>Proporción de síes</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>Good answers</source>
        <translation>Respuestas buenas</translation>
    </message>
    <message>
        <source>The margin of error: were people asked again and again, 95 of 100 such stretches would hold the true figure. Where two of them do not overlap, the difference is more than chance.</source>
        <translation>El margen de error: si se preguntara una y otra vez, 95 de cada 100 de estos tramos contendrían la cifra verdadera. Donde dos no se solapan, la diferencia es más que azar.</translation>
    </message>
    <message>
        <source>The part of the answers that lie at the good end of the scale</source>
        <translation>La parte de las respuestas que está en el extremo bueno de la escala</translation>
    </message>
    <message>
        <source>Half of the answers are higher, half are lower</source>
        <translation>La mitad de las respuestas es más alta; la otra mitad, más baja</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sin pregunta</translation>
    </message>
    <message>
        <source>Channel not told</source>
        <translation>Canal no indicado</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>This wording was answered on several scales, which stand apart.</source>
        <translation>Esta formulación se respondió en varias escalas, que se muestran por separado.</translation>
    </message>
    <message>
        <source>Its scale is not known, so no share of good answers can be told. Say it when a file is imported; of one that is in already, voc measures --scale tells it.</source>
        <translation>No se conoce su escala, así que no se puede dar la proporción de respuestas buenas. Indíquela al importar un archivo; para uno ya importado sirve voc measures --scale.</translation>
    </message>
    <message>
        <source>Trust was asked in several wordings; they are not comparable and stand apart.</source>
        <translation>La confianza se preguntó con varias formulaciones; no son comparables y se muestran por separado.</translation>
    </message>
    <message>
        <source>Answered by no or yes.</source>
        <translation>Se responde con sí o no.</translation>
    </message>
    <message>
        <source>Less is better.</source>
        <translation>Menos es mejor.</translation>
    </message>
    <message>
        <source>From %1 to %2; low is good.</source>
        <translation>De %1 a %2; lo bajo es bueno.</translation>
    </message>
    <message>
        <source>From %1 to %2; high is good.</source>
        <translation>De %1 a %2; lo alto es bueno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came without a comment.</source>
        <translation>
            <numerusform>%Ln de ellas llegó sin comentario.</numerusform>
            <numerusform>%Ln de ellas llegaron sin comentario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) off the scale are in no figure; perhaps two scales were mixed.</source>
        <translation>
            <numerusform>%Ln respuesta fuera de la escala no entra en ninguna cifra; quizá se mezclaron dos escalas.</numerusform>
            <numerusform>%Ln respuestas fuera de la escala no entran en ninguna cifra; quizá se mezclaron dos escalas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 por %2: %3</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Estudio &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Abrir &amp;estudio…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;sample study</source>
        <translation>Abrir el estudio de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Import a fol&amp;der…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Write findings</source>
        <translation>Escribir &amp;hallazgos</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Cerrar es&amp;tudio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History of changes…</source>
        <translation>&amp;Historial de cambios…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Search the comments</source>
        <translation>&amp;Buscar en los comentarios</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Next comment</source>
        <translation>Comentario &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious comment</source>
        <translation>Comentario &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lector</translation>
    </message>
    <message>
        <source>&amp;Safe view</source>
        <translation>&amp;Vista segura</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Find themes…</source>
        <translation>&amp;Buscar temas…</translation>
    </message>
    <message>
        <source>Com&amp;pare analyses…</source>
        <translation>Com&amp;parar análisis…</translation>
    </message>
    <message>
        <source>Comments &amp;without a theme…</source>
        <translation>Comentarios &amp;sin tema…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Language &amp;models…</source>
        <translation>&amp;Modelos de lenguaje…</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>Como diga el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Guide to this page</source>
        <translation>&amp;Guía de esta página</translation>
    </message>
    <message>
        <source>&amp;What the numbers mean</source>
        <translation>Qué &amp;significan los números</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Check this installation</source>
        <translation>&amp;Comprobar esta instalación</translation>
    </message>
    <message>
        <source>&amp;About the workbench</source>
        <translation>&amp;Acerca del programa</translation>
    </message>
    <message>
        <source>Re&amp;name theme</source>
        <translation>Cambiar &amp;nombre del tema</translation>
    </message>
    <message>
        <source>Make theme a &amp;priority</source>
        <translation>Hacer del tema una &amp;prioridad</translation>
    </message>
    <message>
        <source>&amp;Describe theme…</source>
        <translation>Descr&amp;ibir tema…</translation>
    </message>
    <message>
        <source>&amp;Merge themes…</source>
        <translation>&amp;Unir temas…</translation>
    </message>
    <message>
        <source>&amp;Take theme apart</source>
        <translation>Di&amp;vidir tema</translation>
    </message>
    <message>
        <source>Set theme &amp;aside</source>
        <translation>Dejar tema a un &amp;lado</translation>
    </message>
    <message>
        <source>&amp;Bring theme back</source>
        <translation>Recuperar &amp;tema</translation>
    </message>
    <message>
        <source>Put &amp;below another theme…</source>
        <translation>Poner debajo de &amp;otro tema…</translation>
    </message>
    <message>
        <source>C&amp;olour of the theme</source>
        <translation>&amp;Color del tema</translation>
    </message>
    <message>
        <source>Mo&amp;ve comments…</source>
        <translation>&amp;Mover comentarios…</translation>
    </message>
    <message>
        <source>This is no &amp;campaign</source>
        <translation>No &amp;es una campaña</translation>
    </message>
    <message>
        <source>This is a &amp;campaign after all</source>
        <translation>Sí es una c&amp;ampaña</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Language models</source>
        <translation>Modelos de lenguaje</translation>
    </message>
    <message>
        <source>The workbench brings models along and analyses each language on its own. A model pack is a multilingual model you have as files: with it all languages share their themes. Nothing is downloaded.</source>
        <translation>El programa trae modelos y analiza cada idioma por separado. Un paquete de modelo es un modelo multilingüe que usted tiene en archivos: con él, todos los idiomas comparten sus temas. No se descarga nada.</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>Paquete de modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add a &amp;zip file…</source>
        <translation>Añadir un archivo &amp;zip…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The folder in which config.json lies</source>
        <translation>La carpeta en la que está config.json</translation>
    </message>
    <message>
        <source>A zip file of a model</source>
        <translation>Un archivo zip de un modelo</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Adding %1: it is copied and tried out …</source>
        <translation>Añadiendo %1: se copia y se prueba …</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Show the reader or fold it away (F8)</source>
        <translation>Mostrar u ocultar el lector (F8)</translation>
    </message>
    <message>
        <source>Guide to this page (F1)</source>
        <translation>Guía de esta página (F1)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Type some letters of a command, a page, a theme or a study</source>
        <translation>Escriba algunas letras de una orden, una página, un tema o un estudio</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Go to theme: %1</source>
        <translation>Ir al tema: %1</translation>
    </message>
    <message>
        <source>Open study: %1</source>
        <translation>Abrir estudio: %1</translation>
    </message>
    <message>
        <source>Go to page: %1</source>
        <translation>Ir a la página: %1</translation>
    </message>
    <message>
        <source>Use selection: %1</source>
        <translation>Usar la selección: %1</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>What is to be imported?</source>
        <translation>¿Qué se va a importar?</translation>
    </message>
    <message>
        <source>“%1” holds several things. Tick those with comments; you see each before it is imported.</source>
        <translation>«%1» contiene varias cosas. Marque las que tienen comentarios; verá cada una antes de importarla.</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todas</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>No marcar &amp;ninguna</translation>
    </message>
    <message>
        <source>&amp;Look at these</source>
        <translation>&amp;Ver estas</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>No &amp;importar</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>What looks like personal data</source>
        <translation>Lo que parece un dato personal</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Todavía no hay comentarios</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>In the comment</source>
        <translation>En el comentario</translation>
    </message>
    <message>
        <source>Why it was marked</source>
        <translation>Por qué se marcó</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgado</translation>
    </message>
    <message>
        <source>? Open</source>
        <translation>? Pendiente</translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Confirmado</translation>
    </message>
    <message>
        <source>✕ Dismissed</source>
        <translation>✕ Descartado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Judged:</source>
        <translation>&amp;Juzgado:</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Judged or open</source>
        <translation>Juzgado o pendiente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Confirmar (C)</translation>
    </message>
    <message>
        <source>Dismiss (D)</source>
        <translation>Descartar (D)</translation>
    </message>
    <message>
        <source>Leave open (O)</source>
        <translation>Dejar pendiente (O)</translation>
    </message>
    <message>
        <source>Confirm: this is personal data</source>
        <translation>Confirmar: es un dato personal</translation>
    </message>
    <message>
        <source>Dismiss: this is no personal data</source>
        <translation>Descartar: no es un dato personal</translation>
    </message>
    <message>
        <source>Leave open for now</source>
        <translation>Dejar pendiente por ahora</translation>
    </message>
    <message>
        <source>&amp;Read the comment</source>
        <translation>&amp;Leer el comentario</translation>
    </message>
    <message>
        <source>What is open or confirmed is covered in safe view and in every file handed over; the comments themselves stay as they came.</source>
        <translation>Lo pendiente o confirmado queda cubierto en la vista segura y en todo archivo que se entregue; los comentarios mismos quedan como llegaron.</translation>
    </message>
    <message>
        <source>Marking is never complete: read what you hand over, whatever this list says.</source>
        <translation>Marcar nunca es completo: lea lo que entrega, diga lo que diga esta lista.</translation>
    </message>
    <message>
        <source>Of every 100 in made-up English texts the workbench found: %1. People&apos;s own texts are harder, and other languages were not measured.</source>
        <translation>De cada 100 en textos ingleses inventados, el programa encontró: %1. Los textos reales son más difíciles, y otros idiomas no se midieron.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How well this kind is found was not measured.</source>
        <translation>No se ha medido cuán bien se encuentra este tipo.</translation>
    </message>
    <message>
        <source>Nothing was marked</source>
        <translation>No se marcó nada</translation>
    </message>
    <message>
        <source>After every import the workbench looks for e-mail addresses, phone numbers, names and the like and lists them here. Nothing in this list does not mean that nothing is there.</source>
        <translation>Después de cada importación el programa busca direcciones de correo, teléfonos, nombres y cosas similares, y las muestra aquí. Que no haya nada en esta lista no significa que no haya nada.</translation>
    </message>
    <message>
        <source>Look through the comments now</source>
        <translation>Revisar ahora los comentarios</translation>
    </message>
    <message>
        <source>No mark fits these choices</source>
        <translation>Ninguna marca cumple esta elección</translation>
    </message>
    <message>
        <source>Choose another kind, or show what is judged already.</source>
        <translation>Elija otro tipo, o muestre también lo ya juzgado.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Safe view is on</source>
        <translation>La vista segura está activada</translation>
    </message>
    <message>
        <source>What was marked is covered now. To judge it you have to see it.</source>
        <translation>Lo marcado está cubierto ahora. Para juzgarlo hay que verlo.</translation>
    </message>
    <message>
        <source>Turn safe view off</source>
        <translation>Desactivar la vista segura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) look(s) like personal data</source>
        <translation>
            <numerusform>%Ln lugar parece un dato personal</numerusform>
            <numerusform>%Ln lugares parecen datos personales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalDataKinds</name>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Número nacional de identidad</translation>
    </message>
    <message>
        <source>Address on the net</source>
        <translation>Dirección de Internet</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Comments without a theme</source>
        <translation>Comentarios sin tema</translation>
    </message>
    <message>
        <source>No theme is no fault: some comments stand alone. For others a theme lies near. Choose how surely it must; what you accept without reading stays marked as such, and Ctrl+Z takes it back.</source>
        <translation>No tener tema no es un fallo: algunos comentarios están solos. Otros tienen un tema cerca. Elija con qué seguridad debe estarlo; lo que acepte sin leer queda marcado así, y Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Fewer, surer</source>
        <translation>Menos, más seguros</translation>
    </message>
    <message>
        <source>More, less sure</source>
        <translation>Más, menos seguros</translation>
    </message>
    <message>
        <source>How many suggestions to accept</source>
        <translation>Cuántas sugerencias aceptar</translation>
    </message>
    <message>
        <source>What would be accepted, and what just not</source>
        <translation>Lo que se aceptaría y lo que queda justo fuera</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Suggested theme</source>
        <translation>Tema sugerido</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ sí</translation>
    </message>
    <message>
        <source>– no</source>
        <translation>– no</translation>
    </message>
    <message>
        <source>Accept &amp;this one</source>
        <translation>Aceptar &amp;esta</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing can be suggested: no theme in their language has comments the workbench could hold them against.</source>
        <translation>No se puede sugerir nada: ningún tema en su idioma tiene comentarios con los que compararlos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) without a theme</source>
        <translation>
            <numerusform>%Ln comentario sin tema</numerusform>
            <numerusform>%Ln comentarios sin tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by a person&apos;s word</source>
        <translation>
            <numerusform>%Ln de ellos por decisión de una persona</numerusform>
            <numerusform>%Ln de ellos por decisión de una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted</source>
        <translation>
            <numerusform>%Ln sugerencia aceptada</numerusform>
            <numerusform>%Ln sugerencias aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left without a theme</source>
        <translation>
            <numerusform>queda %Ln comentario sin tema</numerusform>
            <numerusform>quedan %Ln comentarios sin tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked on %Ln comment(s) that have a theme and are as sure: right for %1.</source>
        <translation>
            <numerusform>Comprobado con %Ln comentario que tiene tema y es igual de seguro: acierta en el %1.</numerusform>
            <numerusform>Comprobado con %Ln comentarios que tienen tema y son igual de seguros: acierta en el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>&amp;Aceptar %Ln sugerencia</numerusform>
            <numerusform>&amp;Aceptar %Ln sugerencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message>
        <source>Beside the population</source>
        <translation>Frente a la población</translation>
    </message>
    <message>
        <source>The share of each group among the people who answered, against its share of the population. A group is named where chance does not explain the difference; of all groups named, at most 5% are so by chance.</source>
        <translation>La proporción de cada grupo entre las personas que respondieron, frente a su proporción en la población. Se nombra un grupo cuando el azar no explica la diferencia; de todos los grupos nombrados, como mucho el 5&#xa0;% lo es por azar.</translation>
    </message>
    <message>
        <source>Which part of the population each group is, nobody has told yet: a census or a register knows.</source>
        <translation>Qué parte de la población es cada grupo no lo ha indicado nadie todavía: lo sabe un censo o un registro.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>Su proporción</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>Times as large</source>
        <translation>Veces mayor</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Escuchados</translation>
    </message>
    <message>
        <source>▼ less than its part</source>
        <translation>▼ menos que su parte</translation>
    </message>
    <message>
        <source>▲ more than its part</source>
        <translation>▲ más que su parte</translation>
    </message>
    <message>
        <source>as its part</source>
        <translation>como su parte</translation>
    </message>
    <message>
        <source>Share of those who answered, times that of the population</source>
        <translation>Proporción entre quienes respondieron, respecto a la de la población</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>muy pocos para mostrarlos</translation>
    </message>
    <message>
        <source>&amp;Give shares of the population…</source>
        <translation>&amp;Indicar proporciones de la población…</translation>
    </message>
    <message>
        <source>Re&amp;move these shares</source>
        <translation>&amp;Quitar estas proporciones</translation>
    </message>
    <message>
        <source>Shares of the population</source>
        <translation>Proporciones de la población</translation>
    </message>
    <message>
        <source>One group a line with its share, such as: North = 40%. Give all groups of the population, also those nobody answered from; they make 100%. A table with the columns group and share (or people) can be read.</source>
        <translation>Un grupo por línea con su proporción, por ejemplo: Norte = 40%. Indique todos los grupos de la población, también aquellos de los que nadie respondió; suman el 100&#xa0;%. Se puede leer una tabla con las columnas group y share (o people).</translation>
    </message>
    <message>
        <source>Groups &amp;of:</source>
        <translation>Grupos &amp;de:</translation>
    </message>
    <message>
        <source>Groups with their shares</source>
        <translation>Grupos con sus proporciones</translation>
    </message>
    <message>
        <source>Read a &amp;file…</source>
        <translation>Leer un &amp;archivo…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Heard less than their part: %1.</source>
        <translation>Escuchados menos que su parte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of groups not listed answered, too.</source>
        <translation>
            <numerusform>También respondió %Ln persona de grupos que no están en la lista.</numerusform>
            <numerusform>También respondieron %Ln personas de grupos que no están en la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>For every study on this computer. What you choose counts at once.</source>
        <translation>Para todos los estudios de este equipo. Lo que elija vale al instante.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>El cambio de idioma vale a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Tamaño del texto:</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>&amp;Begin with safe view on</source>
        <translation>&amp;Empezar con la vista segura activada</translation>
    </message>
    <message>
        <source>Marked personal data is covered until you turn safe view off.</source>
        <translation>Los datos personales marcados quedan cubiertos hasta que desactive la vista segura.</translation>
    </message>
    <message>
        <source>&amp;Your name as a coder:</source>
        <translation>Su &amp;nombre como codificador:</translation>
    </message>
    <message>
        <source>Finding themes</source>
        <translation>Búsqueda de temas</translation>
    </message>
    <message>
        <source>How &amp;fine:</source>
        <translation>Cuán &amp;finos:</translation>
    </message>
    <message>
        <source>&amp;Multilingual model:</source>
        <translation>&amp;Modelo multilingüe:</translation>
    </message>
    <message>
        <source>Met&amp;hod:</source>
        <translation>Mét&amp;odo:</translation>
    </message>
    <message>
        <source>What is proposed when you look for themes.</source>
        <translation>Lo que se propone al buscar temas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Looking at “%1”…</source>
        <translation>Examinando «%1»…</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Buscar temas…</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of the file was kept.</source>
        <translation>La importación se canceló. No se conservó nada del archivo.</translation>
    </message>
    <message>
        <source>Importing “%1” · %2 rows</source>
        <translation>Importando «%1» · %2 filas</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Qué significan las columnas</translation>
    </message>
    <message>
        <source>Guessed from the file. Change what is wrong before you import.</source>
        <translation>Deducido del archivo. Cambie lo que esté mal antes de importar.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Say which column holds the comments: choose “Comments” for it.</source>
        <translation>Indique qué columna contiene los comentarios: elija «Comentarios» en ella.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import this and &amp;all that wait</source>
        <translation>Importar este y &amp;todos los que esperan</translation>
    </message>
    <message>
        <source>Do &amp;not import</source>
        <translation>&amp;No importar</translation>
    </message>
    <message>
        <source>Ta&amp;ke over rows that say something else now</source>
        <translation>&amp;Tomar las filas que ahora dicen otra cosa</translation>
    </message>
    <message>
        <source>Where this file is a newer export of one the study has: show what it says now of rows that are there already. What they said before is kept, with all that was decided about it.</source>
        <translation>Cuando este archivo es una exportación más reciente de uno que el estudio ya tiene: mostrar lo que dice ahora de las filas que ya están. Lo que decían antes se conserva, con todo lo decidido sobre ello.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Lo eligió usted.</translation>
    </message>
    <message>
        <source>Which column holds the comments?</source>
        <translation>¿Qué columna contiene los comentarios?</translation>
    </message>
    <message>
        <source>No column of this file looks like comments. Which one holds them?</source>
        <translation>Ninguna columna de este archivo parece de comentarios. ¿Cuál los contiene?</translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation>[cubierto]</translation>
    </message>
    <message>
        <source>Safe view is on: what people wrote is covered until it is imported and looked through.</source>
        <translation>La vista segura está activada: lo que escribieron las personas queda cubierto hasta que se importe y se revise.</translation>
    </message>
    <message>
        <source>Rating: satisfaction</source>
        <translation>Valoración: satisfacción</translation>
    </message>
    <message>
        <source>Rating: effort it took</source>
        <translation>Valoración: esfuerzo que costó</translation>
    </message>
    <message>
        <source>Resolved at first contact</source>
        <translation>Resuelto en el primer contacto</translation>
    </message>
    <message>
        <source>Rating: trust</source>
        <translation>Valoración: confianza</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Tiempo de resolución</translation>
    </message>
    <message>
        <source>Another rating or figure</source>
        <translation>Otra valoración o cifra</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Comments: what is good?</source>
        <translation>Comentarios: ¿qué está bien?</translation>
    </message>
    <message>
        <source>Comments: what could be better?</source>
        <translation>Comentarios: ¿qué podría mejorar?</translation>
    </message>
    <message>
        <source>Number or id of the row</source>
        <translation>Número o identificador de la fila</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>The question asked</source>
        <translation>La pregunta formulada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>A group to compare</source>
        <translation>Un grupo que comparar</translation>
    </message>
    <message>
        <source>Weight of the row</source>
        <translation>Peso de la fila</translation>
    </message>
    <message>
        <source>The person (kept as a code only)</source>
        <translation>La persona (se guarda solo como código)</translation>
    </message>
    <message>
        <source>What it answers to</source>
        <translation>A qué responde</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Import “%1”?</source>
        <translation>¿Importar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1 · %2</source>
        <translation>Reconocido: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait(s)</source>
        <translation>
            <numerusform>Espera %Ln archivo más</numerusform>
            <numerusform>Esperan %Ln archivos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Priorities</name>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>List of priorities</source>
        <translation>Lista de prioridades</translation>
    </message>
    <message>
        <source>What to act on</source>
        <translation>Sobre qué actuar</translation>
    </message>
    <message>
        <source>Themes it rests on</source>
        <translation>Temas en que se basa</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Who, by when</source>
        <translation>Quién y para cuándo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Score: reach (its people, as a part of the most any priority has) + severity (the mean of the negative part, of hard answers and of unresolved matters, as far as they are known) + confidence (the least of what it rests on) + benefit (1 where a small group raises it more than others) − effort (0 for 1, 1 for 5), each times its weight. * Nobody judged the effort: 3 is counted. The rule is a help to talk it over, no measurement.</source>
        <translation>Puntuación: alcance (sus personas, respecto a la prioridad que más tiene) + gravedad (la media de la parte negativa, de las respuestas de dificultad y de los asuntos sin resolver, en lo que se sepa) + confianza (la menor de aquello en que se basa) + beneficio (1 si un grupo pequeño lo plantea más que otros) − esfuerzo (0 para 1, 1 para 5), cada uno por su peso. * Nadie juzgó el esfuerzo: se cuenta 3. La regla ayuda a conversar; no es una medición.</translation>
    </message>
    <message>
        <source>Weight of reac&amp;h:</source>
        <translation>Peso del &amp;alcance:</translation>
    </message>
    <message>
        <source>Weight of se&amp;verity:</source>
        <translation>Peso de la &amp;gravedad:</translation>
    </message>
    <message>
        <source>Weight of co&amp;nfidence:</source>
        <translation>Peso de la &amp;confianza:</translation>
    </message>
    <message>
        <source>Wei&amp;ght of benefit:</source>
        <translation>Peso del &amp;beneficio:</translation>
    </message>
    <message>
        <source>Weight of e&amp;ffort:</source>
        <translation>Peso del &amp;esfuerzo:</translation>
    </message>
    <message>
        <source>Re&amp;word</source>
        <translation>&amp;Reformular</translation>
    </message>
    <message>
        <source>Show its &amp;comments</source>
        <translation>&amp;Mostrar sus comentarios</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>No priorities yet</source>
        <translation>Todavía no hay prioridades</translation>
    </message>
    <message>
        <source>Choose a theme that asks for action and press “Make it a priority” (Ctrl+T). Here you then say who does what by when, and what people were told.</source>
        <translation>Elija un tema que pida actuar y pulse «Hacer de él una prioridad» (Ctrl+T). Aquí dirá después quién hace qué y para cuándo, y qué se dijo a la gente.</translation>
    </message>
    <message>
        <source>Go to the themes</source>
        <translation>Ir a los temas</translation>
    </message>
    <message>
        <source>No themes yet</source>
        <translation>Todavía no hay temas</translation>
    </message>
    <message>
        <source>A priority rests on what many people say. Find the themes first, then choose what to act on.</source>
        <translation>Una prioridad se basa en lo que dicen muchas personas. Busque primero los temas y elija después sobre qué actuar.</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Buscar temas…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Todavía no hay comentarios</translation>
    </message>
    <message>
        <source>Import comments and find their themes; then choose what to act on.</source>
        <translation>Importe comentarios y busque sus temas; elija después sobre qué actuar.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>&amp;Effort (1 easy, 5 hard):</source>
        <translation>&amp;Esfuerzo (1 fácil, 5 difícil):</translation>
    </message>
    <message>
        <source>&amp;Status:</source>
        <translation>E&amp;stado:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Responsable:</translation>
    </message>
    <message>
        <source>&amp;Due:</source>
        <translation>&amp;Fecha límite:</translation>
    </message>
    <message>
        <source>&amp;Answered through:</source>
        <translation>Se res&amp;ponde por:</translation>
    </message>
    <message>
        <source>Reason people give:</source>
        <translation>Razón que da la gente:</translation>
    </message>
    <message>
        <source>What to &amp;tell those who wrote:</source>
        <translation>Qué &amp;decir a quienes escribieron:</translation>
    </message>
    <message>
        <source>What they were told (&amp;you said, we did):</source>
        <translation>Qué se les dijo (usted di&amp;jo, nosotros hicimos):</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>2026-12-31</source>
        <translation>31/12/2026</translation>
    </message>
    <message>
        <source>Nobody judged the effort, so 3 is counted. The score is %1 if it is 5, and %2 if it is 1.</source>
        <translation>Nadie juzgó el esfuerzo, así que se cuenta 3. La puntuación es %1 si es 5, y %2 si es 1.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
</context>
<context>
    <name>PriorityViews</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Impacto y esfuerzo</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>Priorities: %1</source>
        <translation>Prioridades: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Arrow keys walk the cards, Ctrl with ← or → moves a card to another column, and so does dragging it.</source>
        <translation>Las flechas recorren las tarjetas; Ctrl con ← o → mueve una tarjeta a otra columna, y también arrastrarla.</translation>
    </message>
    <message>
        <source>Picture of impact and effort</source>
        <translation>Gráfico de impacto y esfuerzo</translation>
    </message>
    <message>
        <source>Impact and effort of priorities</source>
        <translation>Impacto y esfuerzo de las prioridades</translation>
    </message>
    <message>
        <source>&amp;Upwards:</source>
        <translation>&amp;Hacia arriba:</translation>
    </message>
    <message>
        <source>Impact: what speaks for it, by the rule below</source>
        <translation>Impacto: lo que habla a su favor, según la regla de abajo</translation>
    </message>
    <message>
        <source>People who speak of it</source>
        <translation>Personas que hablan de ello</translation>
    </message>
    <message>
        <source>Effort, as people judged it</source>
        <translation>Esfuerzo, según lo juzgaron las personas</translation>
    </message>
    <message>
        <source>%1 (easy)</source>
        <translation>%1 (fácil)</translation>
    </message>
    <message>
        <source>%1 (hard)</source>
        <translation>%1 (difícil)</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>What stands high and to the left helps most for the least. %1 of %2 have no effort yet: they stand apart here, and in the table their score counts 3.</source>
        <translation>Lo que está arriba a la izquierda es lo que más ayuda con menos. %1 de %2 aún no tienen esfuerzo: aquí se muestran aparte, y en la tabla su puntuación cuenta 3.</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Save p&amp;icture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>Guardar &amp;tabla…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Imágenes (*.png *.svg)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 negative</source>
        <translation>%1 negativo</translation>
    </message>
    <message>
        <source>Effort %1</source>
        <translation>Esfuerzo %1</translation>
    </message>
    <message>
        <source>%1 upwards, effort %2</source>
        <translation>%1 hacia arriba, esfuerzo %2</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>A coder needs a name.</source>
        <translation>Un codificador necesita un nombre.</translation>
    </message>
    <message>
        <source>A promise needs words.</source>
        <translation>Un compromiso necesita palabras.</translation>
    </message>
    <message>
        <source>A quote needs words.</source>
        <translation>Una cita necesita palabras.</translation>
    </message>
    <message>
        <source>A selection needs a name.</source>
        <translation>Una selección necesita un nombre.</translation>
    </message>
    <message>
        <source>A theme needs a name.</source>
        <translation>Un tema necesita un nombre.</translation>
    </message>
    <message>
        <source>All comments coded blind were called the same: there is nothing for a model to tell apart.</source>
        <translation>Todos los comentarios codificados a ciegas se llamaron igual: un modelo no tiene nada que distinguir.</translation>
    </message>
    <message>
        <source>Analyse again, and verify that analysis.</source>
        <translation>Analice de nuevo y verifique ese análisis.</translation>
    </message>
    <message>
        <source>Analyse again, or set the calibrated model aside first.</source>
        <translation>Analice de nuevo, o deje antes a un lado el modelo calibrado.</translation>
    </message>
    <message>
        <source>Analyse again, with other settings or more comments, and compare then.</source>
        <translation>Analice de nuevo, con otros ajustes o más comentarios, y compare después.</translation>
    </message>
    <message>
        <source>Analyse again, with the granularity you want.</source>
        <translation>Analice de nuevo con la granularidad que desee.</translation>
    </message>
    <message>
        <source>Analyse again; from then on another granularity is there at once.</source>
        <translation>Analice de nuevo; a partir de entonces, otra granularidad aparece al instante.</translation>
    </message>
    <message>
        <source>Analyse it first, in the window or with “voc analyze”.</source>
        <translation>Analícelo antes, en la ventana o con «voc analyze».</translation>
    </message>
    <message>
        <source>Another selection is called “{name}”.</source>
        <translation>Otra selección se llama «{name}».</translation>
    </message>
    <message>
        <source>Answers cannot be grouped by “{grouping}”.</source>
        <translation>Las respuestas no se pueden agrupar por «{grouping}».</translation>
    </message>
    <message>
        <source>Bring it back first.</source>
        <translation>Recupérelo primero.</translation>
    </message>
    <message>
        <source>Calibrate one first (voc code calibrate).</source>
        <translation>Calibre uno primero (voc code calibrate).</translation>
    </message>
    <message>
        <source>Check that the export finished and that the right file was chosen.</source>
        <translation>Compruebe que la exportación terminó y que se eligió el archivo correcto.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions, or copy the study to a folder of your own.</source>
        <translation>Compruebe los permisos de la carpeta, o copie el estudio a una carpeta suya.</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try again.</source>
        <translation>Compruebe el nombre y la carpeta, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the name, or make a new study.</source>
        <translation>Compruebe el nombre, o haga un estudio nuevo.</translation>
    </message>
    <message>
        <source>Choose a file ending in .voc.</source>
        <translation>Elija un archivo que termine en .voc.</translation>
    </message>
    <message>
        <source>Choose a name of up to 80 letters, without / \ : * ? &quot; &lt; &gt; | and not beginning with a dot.</source>
        <translation>Elija un nombre de hasta 80 letras, sin / \ : * ? &quot; &lt; &gt; | y que no empiece por un punto.</translation>
    </message>
    <message>
        <source>Choose a sentence-transformers model of the BERT or XLM-RoBERTa family.</source>
        <translation>Elija un modelo de sentence-transformers de la familia BERT o XLM-RoBERTa.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Elija otra carpeta, o cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source>Choose another model, or get this one again, whole.</source>
        <translation>Elija otro modelo, o consiga este de nuevo, completo.</translation>
    </message>
    <message>
        <source>Choose another name, or forget that one first.</source>
        <translation>Elija otro nombre, u olvide antes aquel.</translation>
    </message>
    <message>
        <source>Choose another name, or open the existing study.</source>
        <translation>Elija otro nombre, o abra el estudio existente.</translation>
    </message>
    <message>
        <source>Choose another theme as well.</source>
        <translation>Elija además otro tema.</translation>
    </message>
    <message>
        <source>Choose another theme to put above it, or take the other one out first.</source>
        <translation>Elija otro tema para ponerlo encima, o saque antes el otro.</translation>
    </message>
    <message>
        <source>Choose from: {known}.</source>
        <translation>Elija entre: {known}.</translation>
    </message>
    <message>
        <source>Choose one of the columns named here.</source>
        <translation>Elija una de las columnas que aquí se nombran.</translation>
    </message>
    <message>
        <source>Choose one of those named here.</source>
        <translation>Elija uno de los que aquí se nombran.</translation>
    </message>
    <message>
        <source>Choose some words of the comment and quote them again.</source>
        <translation>Elija algunas palabras del comentario y cítelas de nuevo.</translation>
    </message>
    <message>
        <source>Close it there, then open it here.</source>
        <translation>Ciérrelo allí y ábralo después aquí.</translation>
    </message>
    <message>
        <source>Close other programs, or analyse a part of the comments.</source>
        <translation>Cierre otros programas, o analice una parte de los comentarios.</translation>
    </message>
    <message>
        <source>Code more comments and calibrate again; until then the starter judges better.</source>
        <translation>Codifique más comentarios y calibre de nuevo; hasta entonces juzga mejor el modelo inicial.</translation>
    </message>
    <message>
        <source>Code more comments of a random draw (voc code draw), until some are called otherwise.</source>
        <translation>Codifique más comentarios de una muestra al azar (voc code draw), hasta que algunos se llamen de otro modo.</translation>
    </message>
    <message>
        <source>Code more comments of a random draw (voc code draw), until some are given a tag.</source>
        <translation>Codifique más comentarios de una muestra al azar (voc code draw), hasta que algunos lleven una etiqueta.</translation>
    </message>
    <message>
        <source>Code more of a random draw (voc code draw), then try again.</source>
        <translation>Codifique más de una muestra al azar (voc code draw) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Code the comments the draw lists; what was not drawn cannot speak for the rest.</source>
        <translation>Codifique los comentarios que indica la muestra; lo que no se extrajo no puede hablar por el resto.</translation>
    </message>
    <message>
        <source>Copy the details and report them; they hold no comment text.</source>
        <translation>Copie los detalles y comuníquelos; no contienen texto de comentarios.</translation>
    </message>
    <message>
        <source>Copy them from the comment letter for letter, or leave them out to quote all of it.</source>
        <translation>Cópielas del comentario letra por letra, o déjelas vacías para citarlo entero.</translation>
    </message>
    <message>
        <source>Delete that file from the pack (model.safetensors holds the same weights), then add it again.</source>
        <translation>Borre ese archivo del paquete (model.safetensors contiene los mismos pesos) y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Do not use this pack.</source>
        <translation>No use este paquete.</translation>
    </message>
    <message>
        <source>Draw fewer, or import more comments first.</source>
        <translation>Extraiga menos, o importe antes más comentarios.</translation>
    </message>
    <message>
        <source>Draw some comments at random (voc code draw) and code these blind, too, then try again.</source>
        <translation>Extraiga algunos comentarios al azar (voc code draw), codifíquelos también a ciegas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Each language has a model of its own: code more comments of the one that matters most, then try again.</source>
        <translation>Cada idioma tiene un modelo propio: codifique más comentarios del que más importe e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Find the themes first, then draw comments to code.</source>
        <translation>Busque primero los temas y extraiga después comentarios para codificar.</translation>
    </message>
    <message>
        <source>Findings are not written as “{format}”.</source>
        <translation>Los hallazgos no se escriben como «{format}».</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Get the model again from where the fingerprint was published.</source>
        <translation>Consiga el modelo de nuevo, de donde se publicó la huella.</translation>
    </message>
    <message>
        <source>Get the model again, whole.</source>
        <translation>Consiga el modelo de nuevo, completo.</translation>
    </message>
    <message>
        <source>Get the whole model, with this file, and add it again.</source>
        <translation>Consiga el modelo completo, con este archivo, y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Give a level between the scale&apos;s ends; of a yes or no, a share such as 0.8.</source>
        <translation>Dé un nivel entre los extremos de la escala; si es sí o no, una proporción como 0.8.</translation>
    </message>
    <message>
        <source>Give a whole number from 1 (easy) to 5 (hard).</source>
        <translation>Dé un número entero de 1 (fácil) a 5 (difícil).</translation>
    </message>
    <message>
        <source>Give every group a number above nought, such as 40%, 40 or 0.4.</source>
        <translation>Dé a cada grupo un número mayor que cero, como 40%, 40 o 0.4.</translation>
    </message>
    <message>
        <source>Give every group one share.</source>
        <translation>Dé a cada grupo una sola proporción.</translation>
    </message>
    <message>
        <source>Give it again whenever you like.</source>
        <translation>Dela de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Give one, so that people&apos;s codings can be told apart.</source>
        <translation>Dé uno, para poder distinguir las codificaciones de cada persona.</translation>
    </message>
    <message>
        <source>Give the columns the names: name, description, example. Only the first is needed.</source>
        <translation>Dé a las columnas los nombres: name, description, example. Solo hace falta la primera.</translation>
    </message>
    <message>
        <source>Give the lower end first, such as 1-5.</source>
        <translation>Dé primero el extremo inferior, por ejemplo 1-5.</translation>
    </message>
    <message>
        <source>Give two or three letters, such as en, es, tr or th.</source>
        <translation>Dé dos o tres letras, como en, es, tr o th.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Siga trabajando.</translation>
    </message>
    <message>
        <source>Group by theme, channel, question, language, month or week, or by a column that was read as a group.</source>
        <translation>Agrupe por theme, channel, question, language, month o week, o por una columna que se leyó como grupo.</translation>
    </message>
    <message>
        <source>If you trust the file, open it where it comes from and save the table as CSV (UTF-8).</source>
        <translation>Si confía en el archivo, ábralo en el programa del que viene y guarde la tabla como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Import a file of comments first.</source>
        <translation>Importe primero un archivo de comentarios.</translation>
    </message>
    <message>
        <source>Import a newer export of the same source to add what is new.</source>
        <translation>Importe una exportación más reciente de la misma fuente para añadir lo nuevo.</translation>
    </message>
    <message>
        <source>Import one of them at a time; name it behind the rest, as in “{example}”.</source>
        <translation>Importe una cada vez; nómbrela detrás del resto, como en «{example}».</translation>
    </message>
    <message>
        <source>Import the file again, so that what is shown and what is imported are the same.</source>
        <translation>Importe el archivo de nuevo, para que lo que se muestra y lo que se importa sea lo mismo.</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>Instale la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>Install the workbench again, then run “voc doctor”.</source>
        <translation>Instale de nuevo el programa y ejecute después «voc doctor».</translation>
    </message>
    <message>
        <source>Keep a copy of the file and restore the newest backup.</source>
        <translation>Guarde una copia del archivo y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Kept are: {known}. Or name a file that was saved with --save-mapping.</source>
        <translation>Se guardan: {known}. O nombre un archivo que se guardó con --save-mapping.</translation>
    </message>
    <message>
        <source>Leave out what is not needed, or join codes that are near each other.</source>
        <translation>Omita lo que no haga falta, o una los códigos cercanos entre sí.</translation>
    </message>
    <message>
        <source>Let other people code that draw, or choose something else to code of its comments.</source>
        <translation>Deje que otras personas codifiquen esa muestra, o elija codificar otra cosa de sus comentarios.</translation>
    </message>
    <message>
        <source>Link it first (voc promise link).</source>
        <translation>Vincúlelo primero (voc promise link).</translation>
    </message>
    <message>
        <source>List all groups of the population, two at least.</source>
        <translation>Indique todos los grupos de la población, al menos dos.</translation>
    </message>
    <message>
        <source>List all groups; where the numbers are people, name their column “people”.</source>
        <translation>Indique todos los grupos; si los números son personas, llame «people» a su columna.</translation>
    </message>
    <message>
        <source>List the packs with: voc models. Or analyse with what the workbench brings along.</source>
        <translation>Vea los paquetes con: voc models. O analice con lo que trae el programa.</translation>
    </message>
    <message>
        <source>Look at the list (voc population STUDY.voc).</source>
        <translation>Mire la lista (voc population STUDY.voc).</translation>
    </message>
    <message>
        <source>Look at the list of measures (voc measures STUDY.voc): csat, ces, fcr, trust, time, votes, or an id.</source>
        <translation>Mire la lista de indicadores (voc measures STUDY.voc): csat, ces, fcr, trust, time, votes o un identificador.</translation>
    </message>
    <message>
        <source>Look at the list of measures: the other one holds the answers of another file.</source>
        <translation>Mire la lista de indicadores: el otro contiene las respuestas de otro archivo.</translation>
    </message>
    <message>
        <source>Look it up in the history (voc history): it may be taken back already.</source>
        <translation>Búsquelo en el historial (voc history): quizá ya se deshizo.</translation>
    </message>
    <message>
        <source>Look it up in the list of priorities.</source>
        <translation>Búsquela en la lista de prioridades.</translation>
    </message>
    <message>
        <source>Look it up in the list of promises (voc promise list).</source>
        <translation>Búsquelo en la lista de compromisos (voc promise list).</translation>
    </message>
    <message>
        <source>Look it up in the list of quotes (voc quotes).</source>
        <translation>Búsquela en la lista de citas (voc quotes).</translation>
    </message>
    <message>
        <source>Look its id up in the list of draws.</source>
        <translation>Busque su identificador en la lista de muestras.</translation>
    </message>
    <message>
        <source>Look its id up in the list of themes (voc themes) or of priorities (voc priorities).</source>
        <translation>Busque su identificador en la lista de temas (voc themes) o de prioridades (voc priorities).</translation>
    </message>
    <message>
        <source>Look its name up in the list of saved selections (voc selections).</source>
        <translation>Busque su nombre en la lista de selecciones guardadas (voc selections).</translation>
    </message>
    <message>
        <source>Look its number up in the list of campaigns (voc campaigns); it may have changed with the last import.</source>
        <translation>Busque su número en la lista de campañas (voc campaigns); puede haber cambiado con la última importación.</translation>
    </message>
    <message>
        <source>Look its wording up in the list of questions (voc questions).</source>
        <translation>Busque su formulación en la lista de preguntas (voc questions).</translation>
    </message>
    <message>
        <source>Look the comment&apos;s id up in the comments list.</source>
        <translation>Busque el identificador del comentario en la lista de comentarios.</translation>
    </message>
    <message>
        <source>Look the theme&apos;s id up in the theme list.</source>
        <translation>Busque el identificador del tema en la lista de temas.</translation>
    </message>
    <message>
        <source>Look through the list of marks again.</source>
        <translation>Revise de nuevo la lista de marcas.</translation>
    </message>
    <message>
        <source>Merge copies of one study, made by copying its file.</source>
        <translation>Combine copias de un mismo estudio, hechas copiando su archivo.</translation>
    </message>
    <message>
        <source>Merging needs at least two themes.</source>
        <translation>Para unir hacen falta al menos dos temas.</translation>
    </message>
    <message>
        <source>Name another folder, go on with that study (voc analyze), or add --replace to begin afresh.</source>
        <translation>Nombre otra carpeta, siga con ese estudio (voc analyze) o añada --replace para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Name one with “--codebook FILE”.</source>
        <translation>Nombre uno con «--codebook FILE».</translation>
    </message>
    <message>
        <source>Name the column that holds the comments (in the window, or with --text COLUMN).</source>
        <translation>Nombre la columna que contiene los comentarios (en la ventana, o con --text COLUMN).</translation>
    </message>
    <message>
        <source>Name the columns “group” and “share”, or “group” and “people” where they are counts.</source>
        <translation>Llame a las columnas «group» y «share», o «group» y «people» si son recuentos.</translation>
    </message>
    <message>
        <source>No column of “{path}” looks like comments. Its columns are: {columns}.</source>
        <translation>Ninguna columna de «{path}» parece de comentarios. Sus columnas son: {columns}.</translation>
    </message>
    <message>
        <source>No language has {wanted} comments coded blind; the most has {coded}.</source>
        <translation>Ningún idioma tiene {wanted} comentarios codificados a ciegas; el que más, {coded}.</translation>
    </message>
    <message>
        <source>No letter has the number {campaign}.</source>
        <translation>Ninguna carta tiene el número {campaign}.</translation>
    </message>
    <message>
        <source>No model was added.</source>
        <translation>No se añadió ningún modelo.</translation>
    </message>
    <message>
        <source>No shares of the population are known for “{segment}”.</source>
        <translation>No se conocen proporciones de la población para «{segment}».</translation>
    </message>
    <message>
        <source>None of the coded comments was given a tag that a model could learn; “off-topic” is no such tag.</source>
        <translation>Ninguno de los comentarios codificados recibió una etiqueta que un modelo pueda aprender; «fuera de tema» no lo es.</translation>
    </message>
    <message>
        <source>None of the comments coded blind was drawn at random: nothing could say how often a model is right.</source>
        <translation>Ninguno de los comentarios codificados a ciegas se eligió al azar: nada podría decir cuántas veces acierta un modelo.</translation>
    </message>
    <message>
        <source>None of the groups in the list is a value of “{segment}”: {values}.</source>
        <translation>Ninguno de los grupos de la lista es un valor de «{segment}»: {values}.</translation>
    </message>
    <message>
        <source>Nothing that was measured is called “{measure}”.</source>
        <translation>Nada de lo medido se llama «{measure}».</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was lost.</source>
        <translation>No se importó nada y no se perdió nada.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was unpacked.</source>
        <translation>No se importó nada y no se desempaquetó nada.</translation>
    </message>
    <message>
        <source>Nothing was imported and nothing was written.</source>
        <translation>No se importó nada y no se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was imported and the file was not touched.</source>
        <translation>No se importó nada y el archivo no se tocó.</translation>
    </message>
    <message>
        <source>Nothing was imported twice.</source>
        <translation>Nada se importó dos veces.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Nothing was saved or changed.</source>
        <translation>No se guardó ni se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>One group alone says nothing of the others.</source>
        <translation>Un solo grupo no dice nada de los demás.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, save it as CSV (UTF-8), and import that.</source>
        <translation>Ábralo en el programa del que viene, guárdelo como CSV (UTF-8) e importe eso.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import that.</source>
        <translation>Ábralo con su contraseña, guarde una copia sin ella e importe esa copia.</translation>
    </message>
    <message>
        <source>Open the study on a machine with a screen, or use the other commands (voc --help).</source>
        <translation>Abra el estudio en un equipo con pantalla, o use las demás órdenes (voc --help).</translation>
    </message>
    <message>
        <source>Point to the folder in which config.json lies, or to a zip file of it.</source>
        <translation>Indique la carpeta en la que está config.json, o un archivo zip de ella.</translation>
    </message>
    <message>
        <source>Redo its import, keep what the study had of its changed rows, then undo the import.</source>
        <translation>Rehaga su importación, conserve lo que el estudio tenía de sus filas cambiadas y deshaga después la importación.</translation>
    </message>
    <message>
        <source>Remove it first, or give this one another name.</source>
        <translation>Quítelo antes, o dé otro nombre a este.</translation>
    </message>
    <message>
        <source>Remove the pack and add it again: voc models remove, voc models add.</source>
        <translation>Quite el paquete y añádalo de nuevo: voc models remove, voc models add.</translation>
    </message>
    <message>
        <source>Run the analysis first.</source>
        <translation>Haga primero el análisis.</translation>
    </message>
    <message>
        <source>Save a mapping again (voc import --save-mapping FILE), and use that.</source>
        <translation>Guarde de nuevo una asignación (voc import --save-mapping FILE) y use esa.</translation>
    </message>
    <message>
        <source>Save it as one of: {kinds}.</source>
        <translation>Guárdelo como uno de: {kinds}.</translation>
    </message>
    <message>
        <source>See --help for what can be given.</source>
        <translation>Vea en --help lo que se puede indicar.</translation>
    </message>
    <message>
        <source>Sentiment, tones or drivers are judged by a model calibrated for the comments there were, not for new ones.</source>
        <translation>El sentimiento, los tonos o los factores los juzga un modelo calibrado para los comentarios que había, no para los nuevos.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {reason}.</source>
        <translation>Falló algo que no debía fallar: {reason}.</translation>
    </message>
    <message>
        <source>Start it again whenever you like; nothing is computed twice.</source>
        <translation>Iníciela de nuevo cuando quiera; nada se calcula dos veces.</translation>
    </message>
    <message>
        <source>Start the analysis again; it goes on where it ended.</source>
        <translation>Inicie el análisis de nuevo; continúa donde terminó.</translation>
    </message>
    <message>
        <source>Step {step} cannot be taken back.</source>
        <translation>El paso {step} no se puede deshacer.</translation>
    </message>
    <message>
        <source>The analysis ended before it was done ({reason}).</source>
        <translation>El análisis terminó antes de tiempo ({reason}).</translation>
    </message>
    <message>
        <source>The analysis needed more memory than this machine has free.</source>
        <translation>El análisis necesitó más memoria de la que este equipo tiene libre.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>El análisis se canceló.</translation>
    </message>
    <message>
        <source>The analysis {run} is an earlier one with new comments put to its themes, so it cannot be repeated as one.</source>
        <translation>El análisis {run} es uno anterior con comentarios nuevos asignados a sus temas, así que no se puede repetir como uno solo.</translation>
    </message>
    <message>
        <source>The calibrated model was not adopted: cross-validation does not show it to be better than the starter.</source>
        <translation>El modelo calibrado no se adoptó: la validación cruzada no muestra que sea mejor que el inicial.</translation>
    </message>
    <message>
        <source>The command was cancelled.</source>
        <translation>La orden se canceló.</translation>
    </message>
    <message>
        <source>The comment “{comment}” does not hold these words.</source>
        <translation>El comentario «{comment}» no contiene esas palabras.</translation>
    </message>
    <message>
        <source>The comment “{comment}” is not in the draw “{draw}”.</source>
        <translation>El comentario «{comment}» no está en la muestra «{draw}».</translation>
    </message>
    <message>
        <source>The comments, their languages or campaigns have changed since the analysis {run}, so it cannot be repeated.</source>
        <translation>Los comentarios, sus idiomas o sus campañas han cambiado desde el análisis {run}, así que no se puede repetir.</translation>
    </message>
    <message>
        <source>The comments, their languages or campaigns have changed since the present analysis.</source>
        <translation>Los comentarios, sus idiomas o sus campañas han cambiado desde el análisis actual.</translation>
    </message>
    <message>
        <source>The disk that holds “{path}” is full.</source>
        <translation>El disco que contiene «{path}» está lleno.</translation>
    </message>
    <message>
        <source>The existing file was not touched.</source>
        <translation>El archivo existente no se tocó.</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>El archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>The file was not touched.</source>
        <translation>El archivo no se tocó.</translation>
    </message>
    <message>
        <source>The file “{file}” of the model pack cannot be used: {reason}.</source>
        <translation>El archivo «{file}» del paquete de modelo no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>The file “{file}” of the model pack “{model}” is not the one that was added (its fingerprint differs).</source>
        <translation>El archivo «{file}» del paquete de modelo «{model}» no es el que se añadió (su huella difiere).</translation>
    </message>
    <message>
        <source>The file “{path}” cannot be read: {reason}.</source>
        <translation>El archivo «{path}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file “{path}” holds no rows.</source>
        <translation>El archivo «{path}» no contiene filas.</translation>
    </message>
    <message>
        <source>The language model “{model}” is not installed.</source>
        <translation>El modelo de lenguaje «{model}» no está instalado.</translation>
    </message>
    <message>
        <source>The language model “{model}” is not the one it should be (its fingerprint differs).</source>
        <translation>El modelo de lenguaje «{model}» no es el que debería ser (su huella difiere).</translation>
    </message>
    <message>
        <source>The model is of a kind the workbench cannot run: {architecture}.</source>
        <translation>El modelo es de un tipo que el programa no puede ejecutar: {architecture}.</translation>
    </message>
    <message>
        <source>The model pack holds “{file}”, a kind of file that can carry programs or that is not read here.</source>
        <translation>El paquete de modelo contiene «{file}», un tipo de archivo que puede llevar programas o que aquí no se lee.</translation>
    </message>
    <message>
        <source>The model pack lacks the file “{file}”.</source>
        <translation>Al paquete de modelo le falta el archivo «{file}».</translation>
    </message>
    <message>
        <source>The model pack names a file outside of itself: “{file}”.</source>
        <translation>El paquete de modelo nombra un archivo fuera de sí mismo: «{file}».</translation>
    </message>
    <message>
        <source>The model was loaded but its vectors are of no use: {reason}.</source>
        <translation>El modelo se cargó, pero sus vectores no sirven: {reason}.</translation>
    </message>
    <message>
        <source>The old name was kept.</source>
        <translation>Se conservó el nombre anterior.</translation>
    </message>
    <message>
        <source>The present analysis does not hold broader and finer themes.</source>
        <translation>El análisis actual no contiene temas más amplios ni más finos.</translation>
    </message>
    <message>
        <source>The report has no section “{section}”.</source>
        <translation>El informe no tiene la sección «{section}».</translation>
    </message>
    <message>
        <source>The shares add up to {sum}, not to 100 % (or to 1).</source>
        <translation>Las proporciones suman {sum}, no 100&#xa0;% (o 1).</translation>
    </message>
    <message>
        <source>The study has neither a theme nor a priority “{target}”.</source>
        <translation>El estudio no tiene ni tema ni prioridad «{target}».</translation>
    </message>
    <message>
        <source>The study has no analysis “{run}”.</source>
        <translation>El estudio no tiene el análisis «{run}».</translation>
    </message>
    <message>
        <source>The study has no calibrated model “{calibration}”.</source>
        <translation>El estudio no tiene el modelo calibrado «{calibration}».</translation>
    </message>
    <message>
        <source>The study has no comment “{comment}”.</source>
        <translation>El estudio no tiene el comentario «{comment}».</translation>
    </message>
    <message>
        <source>The study has no draw “{draw}”.</source>
        <translation>El estudio no tiene la muestra «{draw}».</translation>
    </message>
    <message>
        <source>The study has no earlier analysis to compare with.</source>
        <translation>El estudio no tiene un análisis anterior con el que comparar.</translation>
    </message>
    <message>
        <source>The study has no personal-data mark “{mark}”.</source>
        <translation>El estudio no tiene la marca de datos personales «{mark}».</translation>
    </message>
    <message>
        <source>The study has no priority “{priority}”.</source>
        <translation>El estudio no tiene la prioridad «{priority}».</translation>
    </message>
    <message>
        <source>The study has no promise “{promise}”.</source>
        <translation>El estudio no tiene el compromiso «{promise}».</translation>
    </message>
    <message>
        <source>The study has no question “{wording}”.</source>
        <translation>El estudio no tiene la pregunta «{wording}».</translation>
    </message>
    <message>
        <source>The study has no quote “{quote}”.</source>
        <translation>El estudio no tiene la cita «{quote}».</translation>
    </message>
    <message>
        <source>The study has no selection called “{name}”.</source>
        <translation>El estudio no tiene ninguna selección llamada «{name}».</translation>
    </message>
    <message>
        <source>The study has no theme “{theme}”.</source>
        <translation>El estudio no tiene el tema «{theme}».</translation>
    </message>
    <message>
        <source>The study has not been analysed yet.</source>
        <translation>El estudio no se ha analizado todavía.</translation>
    </message>
    <message>
        <source>The study holds no comments yet.</source>
        <translation>El estudio no contiene comentarios todavía.</translation>
    </message>
    <message>
        <source>The study is unchanged, and what was computed so far is kept.</source>
        <translation>El estudio no ha cambiado y se conserva lo calculado hasta ahora.</translation>
    </message>
    <message>
        <source>The study is unchanged.</source>
        <translation>El estudio no ha cambiado.</translation>
    </message>
    <message>
        <source>The study is unchanged; no half-written file was left.</source>
        <translation>El estudio no ha cambiado; no quedó ningún archivo a medio escribir.</translation>
    </message>
    <message>
        <source>The study was not changed; imported comments are safe.</source>
        <translation>El estudio no cambió; los comentarios importados están a salvo.</translation>
    </message>
    <message>
        <source>The study was not touched.</source>
        <translation>El estudio no se tocó.</translation>
    </message>
    <message>
        <source>The weights of the model pack are not those with the fingerprint {wanted}; theirs is {found}.</source>
        <translation>Los pesos del paquete de modelo no son los de la huella {wanted}; la suya es {found}.</translation>
    </message>
    <message>
        <source>There are no themes to code yet.</source>
        <translation>Todavía no hay temas que codificar.</translation>
    </message>
    <message>
        <source>There is a model pack “{model}” already.</source>
        <translation>Ya hay un paquete de modelo «{model}».</translation>
    </message>
    <message>
        <source>There is no codebook that comments could be put to alone.</source>
        <translation>No hay ningún libro de códigos al que asignar comentarios por sí solo.</translation>
    </message>
    <message>
        <source>There is no colour “{colour}” for themes.</source>
        <translation>No hay ningún color «{colour}» para temas.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>No existe el archivo «{path}».</translation>
    </message>
    <message>
        <source>There is no mapping “{name}”.</source>
        <translation>No existe la asignación «{name}».</translation>
    </message>
    <message>
        <source>There is no model pack “{model}”.</source>
        <translation>No existe el paquete de modelo «{model}».</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on.</source>
        <translation>Aquí no hay pantalla en la que abrir una ventana.</translation>
    </message>
    <message>
        <source>There is no study “{path}”.</source>
        <translation>No existe el estudio «{path}».</translation>
    </message>
    <message>
        <source>There is no tag “{tag}”.</source>
        <translation>No existe la etiqueta «{tag}».</translation>
    </message>
    <message>
        <source>There is no word to watch for.</source>
        <translation>No hay ninguna palabra que observar.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This is what the comments of the draw “{draw}” are coded for already.</source>
        <translation>Para eso se codifican ya los comentarios de la muestra «{draw}».</translation>
    </message>
    <message>
        <source>Type a name of at least one letter.</source>
        <translation>Escriba un nombre de al menos una letra.</translation>
    </message>
    <message>
        <source>Type a word, a part of one, or several words.</source>
        <translation>Escriba una palabra, una parte de ella o varias palabras.</translation>
    </message>
    <message>
        <source>Unpack it with a program you trust, look at what is in it, and import that.</source>
        <translation>Desempaquételo con un programa de confianza, mire lo que contiene e importe eso.</translation>
    </message>
    <message>
        <source>Use letters, figures, dots, dashes and underscores.</source>
        <translation>Use letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Use one of {known}; a driver may have + (praised) or - (blamed) before it.</source>
        <translation>Use una de {known}; un factor puede llevar delante + (elogiado) o - (criticado).</translation>
    </message>
    <message>
        <source>Verify the earlier one before comments are added, or analyse again.</source>
        <translation>Verifique el anterior antes de añadir comentarios, o analice de nuevo.</translation>
    </message>
    <message>
        <source>Weigh volume, dissatisfaction, effort and repeat with 0 or more.</source>
        <translation>Pondere volumen, descontento, esfuerzo y repetición con 0 o más.</translation>
    </message>
    <message>
        <source>Weights are not below nought, and one of them is above.</source>
        <translation>Los pesos no son menores que cero, y alguno es mayor.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing half-done was kept.</source>
        <translation>Lo guardado antes está a salvo, y no quedó nada a medias.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>What was saved before is safe; this step was undone.</source>
        <translation>Lo guardado antes está a salvo; este paso se deshizo.</translation>
    </message>
    <message>
        <source>Write down what the service promised, in a sentence.</source>
        <translation>Escriba en una frase lo que prometió el servicio.</translation>
    </message>
    <message>
        <source>Write it as in 2026-12-31.</source>
        <translation>Escríbalo como en 2026-12-31.</translation>
    </message>
    <message>
        <source>Write one code a row, its name in the column “name”.</source>
        <translation>Escriba un código por fila, con su nombre en la columna «name».</translation>
    </message>
    <message>
        <source>Write one group a line with its share at the end, such as: North = 40%.</source>
        <translation>Escriba un grupo por línea con su proporción al final, por ejemplo: Norte = 40%.</translation>
    </message>
    <message>
        <source>Write one of them; of tones and drivers also several, joined by “;”.</source>
        <translation>Escriba uno de ellos; de tonos y factores también varios, unidos por «;».</translation>
    </message>
    <message>
        <source>Write the day like 2026-12-31.</source>
        <translation>Escriba el día como 2026-12-31.</translation>
    </message>
    <message>
        <source>Write the groups as the file has them.</source>
        <translation>Escriba los grupos como los tiene el archivo.</translation>
    </message>
    <message>
        <source>{coded} comments are coded; {wanted} are needed.</source>
        <translation>Hay {coded} comentarios codificados; hacen falta {wanted}.</translation>
    </message>
    <message>
        <source>{level} does not lie on the scale of “{measure}”.</source>
        <translation>{level} no está en la escala de «{measure}».</translation>
    </message>
    <message>
        <source>{low} to {high} is no scale.</source>
        <translation>De {low} a {high} no es una escala.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{wanted} comments cannot be drawn: {left} are left that were not drawn before.</source>
        <translation>No se pueden extraer {wanted} comentarios: quedan {left} que no se extrajeron antes.</translation>
    </message>
    <message>
        <source>“{audience}” is nobody a promise is made to.</source>
        <translation>«{audience}» no es nadie a quien se haga un compromiso.</translation>
    </message>
    <message>
        <source>“{driver}” is no driver of A-11.</source>
        <translation>«{driver}» no es un factor de A-11.</translation>
    </message>
    <message>
        <source>“{due}” is no day.</source>
        <translation>«{due}» no es un día.</translation>
    </message>
    <message>
        <source>“{effort}” is no effort.</source>
        <translation>«{effort}» no es un esfuerzo.</translation>
    </message>
    <message>
        <source>“{group}” is in the list twice.</source>
        <translation>«{group}» está dos veces en la lista.</translation>
    </message>
    <message>
        <source>“{language}” is no code of a language.</source>
        <translation>«{language}» no es el código de un idioma.</translation>
    </message>
    <message>
        <source>“{line}” is no group with its share.</source>
        <translation>«{line}» no es un grupo con su proporción.</translation>
    </message>
    <message>
        <source>“{measure}” is there with this meaning and scale already.</source>
        <translation>«{measure}» ya está aquí con este significado y esta escala.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a mapping.</source>
        <translation>«{name}» no puede ser el nombre de una asignación.</translation>
    </message>
    <message>
        <source>“{name}” is no name for a model pack.</source>
        <translation>«{name}» no sirve como nombre de un paquete de modelo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>No se puede escribir «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” does not say which column holds the groups and which their shares.</source>
        <translation>«{path}» no dice qué columna contiene los grupos y cuál sus proporciones.</translation>
    </message>
    <message>
        <source>“{path}” exists already, from an earlier run.</source>
        <translation>«{path}» ya existe, de una ejecución anterior.</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>«{path}» ya existe.</translation>
    </message>
    <message>
        <source>“{path}” has changed since it was looked at.</source>
        <translation>«{path}» ha cambiado desde que se examinó.</translation>
    </message>
    <message>
        <source>“{path}” has no column with the names of the codes.</source>
        <translation>«{path}» no tiene ninguna columna con los nombres de los códigos.</translation>
    </message>
    <message>
        <source>“{path}” has no column “{column}”. Its columns are: {columns}.</source>
        <translation>«{path}» no tiene la columna «{column}». Sus columnas son: {columns}.</translation>
    </message>
    <message>
        <source>“{path}” holds no code.</source>
        <translation>«{path}» no contiene ningún código.</translation>
    </message>
    <message>
        <source>“{path}” holds nothing called “{part}”. It holds: {parts}.</source>
        <translation>«{path}» no contiene nada llamado «{part}». Contiene: {parts}.</translation>
    </message>
    <message>
        <source>“{path}” holds several files: {parts}.</source>
        <translation>«{path}» contiene varios archivos: {parts}.</translation>
    </message>
    <message>
        <source>“{path}” holds too many {what}: {found}, where at most {most} are of use.</source>
        <translation>«{path}» contiene demasiados {what}: {found}, cuando sirven como mucho {most}.</translation>
    </message>
    <message>
        <source>“{path}” is already part of this study; it was imported on {when}.</source>
        <translation>«{path}» ya forma parte de este estudio; se importó el {when}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {reason}.</source>
        <translation>«{path}» está dañado: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no copy of this study: none of the comments coded there is in here.</source>
        <translation>«{path}» no es una copia de este estudio: ninguno de los comentarios codificados allí está aquí.</translation>
    </message>
    <message>
        <source>“{path}” is no mapping of columns: {reason}.</source>
        <translation>«{path}» no es una asignación de columnas: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is no model pack: a folder or a zip file with the files of one model.</source>
        <translation>«{path}» no es un paquete de modelo: una carpeta o un archivo zip con los archivos de un modelo.</translation>
    </message>
    <message>
        <source>“{path}” is not a kind of file the workbench reads.</source>
        <translation>«{path}» no es un tipo de archivo que el programa lea.</translation>
    </message>
    <message>
        <source>“{path}” is not a study of the workbench.</source>
        <translation>«{path}» no es un estudio de este programa.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or command.</source>
        <translation>«{path}» está abierto en otra ventana u orden.</translation>
    </message>
    <message>
        <source>“{path}” is protected by a password.</source>
        <translation>«{path}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>“{path}” was imported before and taken back, but rows of other files still show what it says.</source>
        <translation>«{path}» se importó antes y se retiró, pero filas de otros archivos todavía muestran lo que dice.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of the workbench (format {found}; this one knows {known}).</source>
        <translation>«{path}» se hizo con una versión más reciente del programa (formato {found}; esta conoce {known}).</translation>
    </message>
    <message>
        <source>“{path}” was not opened, because it would fill this machine&apos;s memory: {reason}.</source>
        <translation>«{path}» no se abrió, porque llenaría la memoria de este equipo: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not unpacked: {reason}.</source>
        <translation>«{path}» no se desempaquetó: {reason}.</translation>
    </message>
    <message>
        <source>“{said}” is none of the codes of this draw: {known}.</source>
        <translation>«{said}» no es ninguno de los códigos de esta muestra: {known}.</translation>
    </message>
    <message>
        <source>“{share}” is no share of the population for “{group}”.</source>
        <translation>«{share}» no es una proporción de la población para «{group}».</translation>
    </message>
    <message>
        <source>“{status}” is no status of a priority.</source>
        <translation>«{status}» no es un estado de una prioridad.</translation>
    </message>
    <message>
        <source>“{target}” does not touch this promise.</source>
        <translation>«{target}» no toca este compromiso.</translation>
    </message>
    <message>
        <source>“{theme}” cannot stand below itself.</source>
        <translation>«{theme}» no puede estar debajo de sí mismo.</translation>
    </message>
    <message>
        <source>“{theme}” was set aside, so it is neither above nor below another theme.</source>
        <translation>«{theme}» se dejó a un lado, así que no está ni encima ni debajo de otro tema.</translation>
    </message>
    <message>
        <source>“{word}” says nothing of a promise.</source>
        <translation>«{word}» no dice nada de un compromiso.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>List of promises</source>
        <translation>Lista de compromisos</translation>
    </message>
    <message>
        <source>What touches the promise</source>
        <translation>Lo que toca el compromiso</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Qué se prometió</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Se dice</translation>
    </message>
    <message>
        <source>Call it broken</source>
        <translation>Lo llaman roto</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Theme or action that touches it</source>
        <translation>Tema o acción que lo toca</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nothing was promised yet</source>
        <translation>Todavía no hay ningún compromiso</translation>
    </message>
    <message>
        <source>Write down what the service said it would do, and link the themes that touch it: the findings then say which promises comments call kept and which broken.</source>
        <translation>Escriba lo que el servicio dijo que haría y vincule los temas que lo tocan: los hallazgos dirán entonces qué compromisos llaman los comentarios cumplidos y cuáles rotos.</translation>
    </message>
    <message>
        <source>Of the comments of the themes that touch a promise, negative ones call it broken and positive ones kept. It is called broken where the whole 95 % interval of the broken part lies above a half, kept where it lies below; people are divided where it holds the half and is no wider than 20 points. Your own word goes first.</source>
        <translation>De los comentarios de los temas que tocan un compromiso, los negativos lo llaman roto y los positivos cumplido. Se dice roto cuando todo el intervalo del 95&#xa0;% de la parte que lo llama roto está por encima de la mitad, y cumplido cuando está por debajo; las personas están divididas cuando contiene la mitad y no es más ancho que 20 puntos. Su propia palabra va primero.</translation>
    </message>
    <message>
        <source>&amp;New promise:</source>
        <translation>Compromiso &amp;nuevo:</translation>
    </message>
    <message>
        <source>What the service said it would do, in a sentence</source>
        <translation>Lo que el servicio dijo que haría, en una frase</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;A:</translation>
    </message>
    <message>
        <source>&amp;Write down</source>
        <translation>A&amp;notar</translation>
    </message>
    <message>
        <source>Remo&amp;ve promise</source>
        <translation>&amp;Quitar compromiso</translation>
    </message>
    <message>
        <source>&amp;Promise:</source>
        <translation>&amp;Compromiso:</translation>
    </message>
    <message>
        <source>Ma&amp;de to:</source>
        <translation>&amp;Hecho a:</translation>
    </message>
    <message>
        <source>&amp;Called:</source>
        <translation>&amp;Se dice:</translation>
    </message>
    <message>
        <source>What &amp;its comments call it:</source>
        <translation>&amp;Lo que dicen sus comentarios:</translation>
    </message>
    <message>
        <source>Theme or &amp;action:</source>
        <translation>&amp;Tema o acción:</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Vincular</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>&amp;Desvincular</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Ciudadanía</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Roto</translation>
    </message>
    <message>
        <source>People are divided</source>
        <translation>Las personas están divididas</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>%1 (judged)</source>
        <translation>%1 (juzgado)</translation>
    </message>
    <message>
        <source>Comments decide: %1</source>
        <translation>Deciden los comentarios: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3 (%4)</source>
        <translation>%1 de %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What you correct counts when themes are found the next time, and can be undone.</source>
        <translation>Lo que corrija cuenta la próxima vez que se busquen temas, y se puede deshacer.</translation>
    </message>
    <message>
        <source>No comment of this study answers a question of its own.</source>
        <translation>Ningún comentario de este estudio responde a una pregunta propia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Add to a priority</source>
        <translation>Añadir a una prioridad</translation>
    </message>
    <message>
        <source>The selected words as a quote; the comment itself where none are selected.</source>
        <translation>Las palabras seleccionadas, como cita; el comentario entero si no hay ninguna.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>The comment</source>
        <translation>El comentario</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Comentario anterior</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Comentario siguiente</translation>
    </message>
    <message>
        <source>Fold the reader away (F8)</source>
        <translation>Ocultar el lector (F8)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Show all comments of this theme</source>
        <translation>Mostrar todos los comentarios de este tema</translation>
    </message>
    <message>
        <source>Make this theme a &amp;priority</source>
        <translation>Hacer de este tema una &amp;prioridad</translation>
    </message>
    <message>
        <source>Move to another theme…</source>
        <translation>Mover a otro tema…</translation>
    </message>
    <message>
        <source>This theme is a priority.</source>
        <translation>Este tema es una prioridad.</translation>
    </message>
    <message>
        <source>Underlined: the words by which this theme is known.</source>
        <translation>Subrayado: las palabras por las que se conoce este tema.</translation>
    </message>
    <message>
        <source>Dashed line: looks like personal data (%1). Marking is never complete.</source>
        <translation>Línea discontinua: parece un dato personal (%1). Marcar nunca es completo.</translation>
    </message>
    <message>
        <source>Safe view: what was marked as personal data is covered. Marking is never complete.</source>
        <translation>Vista segura: lo marcado como dato personal está cubierto. Marcar nunca es completo.</translation>
    </message>
    <message>
        <source>The language of this comment</source>
        <translation>El idioma de este comentario</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>El que indica el programa</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Show the letter and its senders</source>
        <translation>Mostrar la carta y sus remitentes</translation>
    </message>
    <message>
        <source>The sender added: %1</source>
        <translation>El remitente añadió: %1</translation>
    </message>
    <message>
        <source>Theme of what was added: %1</source>
        <translation>Tema de lo añadido: %1</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>How like the other comments of its theme it is: 1 as like as can be, 0 not at all</source>
        <translation>Cuánto se parece a los demás comentarios de su tema: 1, todo lo posible; 0, nada</translation>
    </message>
    <message>
        <source>Judged by the model %1</source>
        <translation>Valorado con el modelo %1</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Por frases</translation>
    </message>
    <message>
        <source>both glad and unhappy</source>
        <translation>a la vez contento y descontento</translation>
    </message>
    <message>
        <source>it holds no words</source>
        <translation>no contiene palabras</translation>
    </message>
    <message>
        <source>the language is unsure</source>
        <translation>el idioma es dudoso</translation>
    </message>
    <message>
        <source>no model for this language</source>
        <translation>no hay modelo para este idioma</translation>
    </message>
    <message>
        <source>not clear enough</source>
        <translation>no es lo bastante claro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>Archivo y fila</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>Identificador del comentario</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>El mismo texto</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Nada que leer todavía</translation>
    </message>
    <message>
        <source>Choose a comment in a list and read it whole here.</source>
        <translation>Elija un comentario en una lista y léalo aquí completo.</translation>
    </message>
    <message>
        <source>&amp;Quote the selected words</source>
        <translation>&amp;Citar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Quote the whole comment</source>
        <translation>&amp;Citar el comentario completo</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>It is handed over once it is approved on the page Findings; Ctrl+Z takes it back.</source>
        <translation>Se entrega cuando esté aprobada en la página Hallazgos; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Added to the priority</source>
        <translation>Añadido a la prioridad</translation>
    </message>
    <message>
        <source>It speaks for it from now on; Ctrl+Z takes it back.</source>
        <translation>Desde ahora habla en su favor; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Suggested by the machine; accepted by %1 with many others, unread.</source>
        <translation>Sugerido por la máquina; aceptado por %1 junto con muchos otros, sin leer.</translation>
    </message>
    <message>
        <source>Placed here by %1, not by the analysis.</source>
        <translation>Puesto aquí por %1, no por el análisis.</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln comment(s) made from the same letter</source>
        <translation>
            <numerusform>Uno de %Ln comentario hecho a partir de la misma carta</numerusform>
            <numerusform>Uno de %Ln comentarios hechos a partir de la misma carta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comments are alike; %2 said that they are no campaign.</source>
        <translation>%1 comentarios son parecidos; %2 indicó que no son una campaña.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other comment(s)</source>
        <translation>
            <numerusform>%Ln comentario más</numerusform>
            <numerusform>%Ln comentarios más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1</source>
        <translation>%1 de 1</translation>
    </message>
    <message>
        <source>%1 · fits its theme weakly</source>
        <translation>%1 · encaja mal en su tema</translation>
    </message>
    <message>
        <source>%1 · %2 sure</source>
        <translation>%1 · seguridad %2</translation>
    </message>
    <message>
        <source>Speaks of besides</source>
        <translation>Habla además de</translation>
    </message>
    <message>
        <source>Speaks of %1 besides: %2</source>
        <translation>Habla además de %1: %2</translation>
    </message>
    <message>
        <source>Show the sentence</source>
        <translation>Mostrar la frase</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>&amp;Encoding:</source>
        <translation>C&amp;odificación de caracteres:</translation>
    </message>
    <message>
        <source>&amp;Dates:</source>
        <translation>&amp;Fechas:</translation>
    </message>
    <message>
        <source>&amp;Read it:</source>
        <translation>&amp;Leerlo:</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Como se reconoció</translation>
    </message>
    <message>
        <source>&amp;Save this reading…</source>
        <translation>&amp;Guardar esta lectura…</translation>
    </message>
    <message>
        <source>Save how this file is read</source>
        <translation>Guardar cómo se lee este archivo</translation>
    </message>
    <message>
        <source>A name for this reading. The next file of this kind can be read the same way:</source>
        <translation>Un nombre para esta lectura. El próximo archivo de este tipo se podrá leer igual:</translation>
    </message>
    <message>
        <source>Forget this reading</source>
        <translation>Olvidar esta lectura</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Primero el año</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europeo occidental</translation>
    </message>
    <message>
        <source>old Macintosh</source>
        <translation>Macintosh antiguo</translation>
    </message>
    <message>
        <source>DOS, Western European</source>
        <translation>DOS, europeo occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Centroeuropeo</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>DOS, Cyrillic</source>
        <translation>DOS, cirílico</translation>
    </message>
    <message>
        <source>This reading is kept as “%1”.</source>
        <translation>Esta lectura se guarda como «%1».</translation>
    </message>
    <message>
        <source>The reading “%1” is forgotten.</source>
        <translation>La lectura «%1» queda olvidada.</translation>
    </message>
</context>
<context>
    <name>SafeView</name>
    <message>
        <source>[not looked through yet]</source>
        <translation>[sin revisar todavía]</translation>
    </message>
    <message>
        <source>Safe view is on.</source>
        <translation>La vista segura está activada.</translation>
    </message>
    <message>
        <source>What was marked as personal data is covered wherever comments are shown, and groups that look like names are left out. Marking is never complete: something may still be seen.</source>
        <translation>Lo marcado como dato personal queda cubierto dondequiera que se muestren comentarios, y los grupos que parecen nombres se omiten. Marcar nunca es completo: algo puede verse todavía.</translation>
    </message>
    <message>
        <source>Safe view is off: comments are shown as they came.</source>
        <translation>La vista segura está desactivada: los comentarios se muestran como llegaron.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>-1 rejected by the moderators, 0 not moderated, 1 accepted.</source>
        <translation>-1 rechazado por la moderación, 0 sin moderar, 1 aceptado.</translation>
    </message>
    <message>
        <source>A campaign after all: the {comments} comments of letter {letter}</source>
        <translation>Sí es una campaña: los {comments} comentarios de la carta {letter}</translation>
    </message>
    <message>
        <source>A group to compare by.</source>
        <translation>Un grupo que comparar.</translation>
    </message>
    <message>
        <source>A heading given by the agency.</source>
        <translation>Un encabezado puesto por el organismo.</translation>
    </message>
    <message>
        <source>A letter: {note}</source>
        <translation>Una carta: {note}</translation>
    </message>
    <message>
        <source>A link to where the opinion was found.</source>
        <translation>Un enlace a donde se encontró la opinión.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>En esta fila se abre una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a quoted cell without being doubled.</source>
        <translation>Dentro de una celda entrecomillada hay una comilla sin duplicar.</translation>
    </message>
    <message>
        <source>A-11 feedback</source>
        <translation>Valoraciones A-11</translation>
    </message>
    <message>
        <source>Accept {number} suggested themes</source>
        <translation>Aceptar {number} temas sugeridos</translation>
    </message>
    <message>
        <source>Accept “{theme}” for a comment</source>
        <translation>Aceptar «{theme}» para un comentario</translation>
    </message>
    <message>
        <source>Add to “{priority}”</source>
        <translation>Añadir a «{priority}»</translation>
    </message>
    <message>
        <source>Adopt a calibrated model</source>
        <translation>Adoptar un modelo calibrado</translation>
    </message>
    <message>
        <source>Adopt the analysis {analysis} ({themes} themes)</source>
        <translation>Adoptar el análisis {analysis} ({themes} temas)</translation>
    </message>
    <message>
        <source>An analyst&apos;s notes or marks, not words of the person.</source>
        <translation>Notas o marcas de un analista, no palabras de la persona.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Analyse beside the present themes</source>
        <translation>Analizar junto a los temas actuales</translation>
    </message>
    <message>
        <source>Another column serves better as {role}.</source>
        <translation>Otra columna sirve mejor como {role}.</translation>
    </message>
    <message>
        <source>Another column tells who asked.</source>
        <translation>Otra columna indica quién preguntó.</translation>
    </message>
    <message>
        <source>Approve quote</source>
        <translation>Aprobar cita</translation>
    </message>
    <message>
        <source>Bar-separated text</source>
        <translation>Texto separado por barras</translation>
    </message>
    <message>
        <source>Big5 (Chinese)</source>
        <translation>Big5 (chino)</translation>
    </message>
    <message>
        <source>Bring “{theme}” back</source>
        <translation>Recuperar «{theme}»</translation>
    </message>
    <message>
        <source>Broad listening opinions</source>
        <translation>Opiniones de escucha amplia</translation>
    </message>
    <message>
        <source>CFPB complaints</source>
        <translation>Reclamaciones de la CFPB</translation>
    </message>
    <message>
        <source>CSV, TSV or other delimited text, XLSX, XLS, ODS, JSON, JSON Lines, SPSS (.sav), mail (.eml, .mbox), or a folder of letters (.txt, .docx)</source>
        <translation>CSV, TSV u otro texto delimitado, XLSX, XLS, ODS, JSON, JSON Lines, SPSS (.sav), correo (.eml, .mbox) o una carpeta de cartas (.txt, .docx)</translation>
    </message>
    <message>
        <source>Change selection “{name}”</source>
        <translation>Cambiar la selección «{name}»</translation>
    </message>
    <message>
        <source>Choose the sections of the report</source>
        <translation>Elegir las secciones del informe</translation>
    </message>
    <message>
        <source>Citizen Space numbers the responses.</source>
        <translation>Citizen Space numera las respuestas.</translation>
    </message>
    <message>
        <source>Citizen Space responses</source>
        <translation>Respuestas de Citizen Space</translation>
    </message>
    <message>
        <source>Code a comment as negative</source>
        <translation>Codificar un comentario como negativo</translation>
    </message>
    <message>
        <source>Code a comment as neutral</source>
        <translation>Codificar un comentario como neutro</translation>
    </message>
    <message>
        <source>Code a comment as positive</source>
        <translation>Codificar un comentario como positivo</translation>
    </message>
    <message>
        <source>Code the drivers of a comment</source>
        <translation>Codificar los factores de un comentario</translation>
    </message>
    <message>
        <source>Code the theme of a comment</source>
        <translation>Codificar el tema de un comentario</translation>
    </message>
    <message>
        <source>Code the tones of a comment</source>
        <translation>Codificar los tonos de un comentario</translation>
    </message>
    <message>
        <source>Code {number} comments</source>
        <translation>Codificar {number} comentarios</translation>
    </message>
    <message>
        <source>Colour “{theme}” {colour}</source>
        <translation>Dar a «{theme}» el color {colour}</translation>
    </message>
    <message>
        <source>Comma-separated text</source>
        <translation>Texto separado por comas</translation>
    </message>
    <message>
        <source>Comment on the satisfaction rating</source>
        <translation>Comentario sobre la valoración de satisfacción</translation>
    </message>
    <message>
        <source>Comments handed over by the workbench</source>
        <translation>Comentarios entregados por el programa</translation>
    </message>
    <message>
        <source>Confirm personal data</source>
        <translation>Confirmar dato personal</translation>
    </message>
    <message>
        <source>Consul comments</source>
        <translation>Comentarios de Consul</translation>
    </message>
    <message>
        <source>Consul keeps the comment here.</source>
        <translation>Consul guarda aquí el comentario.</translation>
    </message>
    <message>
        <source>Consul numbers its comments.</source>
        <translation>Consul numera sus comentarios.</translation>
    </message>
    <message>
        <source>Correct tags</source>
        <translation>Corregir etiquetas</translation>
    </message>
    <message>
        <source>Correct the language</source>
        <translation>Corregir el idioma</translation>
    </message>
    <message>
        <source>DOS Cyrillic (866)</source>
        <translation>DOS cirílico (866)</translation>
    </message>
    <message>
        <source>DOS Western European (850)</source>
        <translation>DOS europeo occidental (850)</translation>
    </message>
    <message>
        <source>Dates such as 03/04/2024 do not tell day from month; they are read day first.</source>
        <translation>Fechas como 03/04/2024 no distinguen día y mes; se leen con el día primero.</translation>
    </message>
    <message>
        <source>Decidim comments</source>
        <translation>Comentarios de Decidim</translation>
    </message>
    <message>
        <source>Decidim keeps the comment here.</source>
        <translation>Decidim guarda aquí el comentario.</translation>
    </message>
    <message>
        <source>Decidim numbers its comments.</source>
        <translation>Decidim numera sus comentarios.</translation>
    </message>
    <message>
        <source>Describe “{theme}”</source>
        <translation>Describir «{theme}»</translation>
    </message>
    <message>
        <source>Dismiss as no personal data</source>
        <translation>Descartar como dato no personal</translation>
    </message>
    <message>
        <source>Draw {number} comments to code</source>
        <translation>Extraer {number} comentarios para codificar</translation>
    </message>
    <message>
        <source>Duplicate comments, as counted by the agency</source>
        <translation>Comentarios duplicados, según el recuento del organismo</translation>
    </message>
    <message>
        <source>EUC-JP (Japanese)</source>
        <translation>EUC-JP (japonés)</translation>
    </message>
    <message>
        <source>Every comment is a document of its own.</source>
        <translation>Cada comentario es un documento propio.</translation>
    </message>
    <message>
        <source>Every mail has an id of its own.</source>
        <translation>Cada correo tiene su propio identificador.</translation>
    </message>
    <message>
        <source>For whom the sender speaks.</source>
        <translation>En nombre de quién habla el remitente.</translation>
    </message>
    <message>
        <source>Forget selection “{name}”</source>
        <translation>Olvidar la selección «{name}»</translation>
    </message>
    <message>
        <source>GB 18030 (Chinese)</source>
        <translation>GB 18030 (chino)</translation>
    </message>
    <message>
        <source>Google Forms answers</source>
        <translation>Respuestas de Google Forms</translation>
    </message>
    <message>
        <source>Hours until it was solved.</source>
        <translation>Horas hasta que se resolvió.</translation>
    </message>
    <message>
        <source>How deep in the conversation it stands.</source>
        <translation>A qué profundidad está en la conversación.</translation>
    </message>
    <message>
        <source>How far the request is.</source>
        <translation>Cuán avanzada va la solicitud.</translation>
    </message>
    <message>
        <source>How far the survey was filled in.</source>
        <translation>Hasta dónde se rellenó la encuesta.</translation>
    </message>
    <message>
        <source>How far the ticket is.</source>
        <translation>Cuán avanzado va el tique.</translation>
    </message>
    <message>
        <source>How it came in.</source>
        <translation>Cómo llegó.</translation>
    </message>
    <message>
        <source>How long the first reply took.</source>
        <translation>Cuánto tardó la primera respuesta.</translation>
    </message>
    <message>
        <source>How many agreed.</source>
        <translation>Cuántas personas estuvieron de acuerdo.</translation>
    </message>
    <message>
        <source>How many disagreed.</source>
        <translation>Cuántas personas estuvieron en desacuerdo.</translation>
    </message>
    <message>
        <source>How many liked it.</source>
        <translation>A cuántas personas les gustó.</translation>
    </message>
    <message>
        <source>How many more of the same the agency says it received.</source>
        <translation>Cuántos más iguales dice el organismo haber recibido.</translation>
    </message>
    <message>
        <source>How many participants voted so on the statement.</source>
        <translation>Cuántos participantes votaron así la afirmación.</translation>
    </message>
    <message>
        <source>How many users voted so on the comment.</source>
        <translation>Cuántos usuarios votaron así el comentario.</translation>
    </message>
    <message>
        <source>How often the staff replied.</source>
        <translation>Cuántas veces respondió el personal.</translation>
    </message>
    <message>
        <source>How often the ticket came back.</source>
        <translation>Cuántas veces volvió el tique.</translation>
    </message>
    <message>
        <source>How the comment came in.</source>
        <translation>Cómo llegó el comentario.</translation>
    </message>
    <message>
        <source>How the company closed it.</source>
        <translation>Cómo lo cerró la empresa.</translation>
    </message>
    <message>
        <source>How the request came in.</source>
        <translation>Cómo llegó la solicitud.</translation>
    </message>
    <message>
        <source>How the survey reached the person.</source>
        <translation>Cómo llegó la encuesta a la persona.</translation>
    </message>
    <message>
        <source>How the ticket came in.</source>
        <translation>Cómo llegó el tique.</translation>
    </message>
    <message>
        <source>How urgent the staff thought it.</source>
        <translation>Cuán urgente le pareció al personal.</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>It has only {number} different values.</source>
        <translation>Solo tiene {number} valores distintos.</translation>
    </message>
    <message>
        <source>It holds coordinates.</source>
        <translation>Contiene coordenadas.</translation>
    </message>
    <message>
        <source>It holds data in a form for machines.</source>
        <translation>Contiene datos en un formato para máquinas.</translation>
    </message>
    <message>
        <source>It holds links.</source>
        <translation>Contiene enlaces.</translation>
    </message>
    <message>
        <source>It holds numbers whose meaning its name does not tell.</source>
        <translation>Contiene números cuyo significado no dice su nombre.</translation>
    </message>
    <message>
        <source>It holds text, but its name does not say that it is an answer.</source>
        <translation>Contiene texto, pero su nombre no dice que sea una respuesta.</translation>
    </message>
    <message>
        <source>It is a further date.</source>
        <translation>Es otra fecha.</translation>
    </message>
    <message>
        <source>It is a further word of the city&apos;s list.</source>
        <translation>Es otra palabra de la lista de la ciudad.</translation>
    </message>
    <message>
        <source>It is a link for machines.</source>
        <translation>Es un enlace para máquinas.</translation>
    </message>
    <message>
        <source>It is about how the answers were collected.</source>
        <translation>Trata de cómo se recogieron las respuestas.</translation>
    </message>
    <message>
        <source>It is about publishing the narrative.</source>
        <translation>Trata de la publicación del relato.</translation>
    </message>
    <message>
        <source>It is about the staff.</source>
        <translation>Trata del personal.</translation>
    </message>
    <message>
        <source>It is about the withdrawal.</source>
        <translation>Trata de la retirada.</translation>
    </message>
    <message>
        <source>It is an address, which the analysis does not need.</source>
        <translation>Es una dirección, que el análisis no necesita.</translation>
    </message>
    <message>
        <source>It is empty in the rows looked at.</source>
        <translation>Está vacía en las filas examinadas.</translation>
    </message>
    <message>
        <source>It is kept with the row, and is no comment of its own.</source>
        <translation>Se guarda con la fila y no es un comentario propio.</translation>
    </message>
    <message>
        <source>It is personal data, which the analysis does not need.</source>
        <translation>Es un dato personal, que el análisis no necesita.</translation>
    </message>
    <message>
        <source>It is the agency&apos;s name at length.</source>
        <translation>Es el nombre completo del organismo.</translation>
    </message>
    <message>
        <source>It is the agency&apos;s.</source>
        <translation>Es del organismo.</translation>
    </message>
    <message>
        <source>It is the kind of request as a code.</source>
        <translation>Es el tipo de solicitud como código.</translation>
    </message>
    <message>
        <source>It is the subject once more.</source>
        <translation>Es el asunto otra vez.</translation>
    </message>
    <message>
        <source>It is what the city answered.</source>
        <translation>Es lo que respondió la ciudad.</translation>
    </message>
    <message>
        <source>It is what the company says.</source>
        <translation>Es lo que dice la empresa.</translation>
    </message>
    <message>
        <source>It looks like personal data, which the analysis does not need.</source>
        <translation>Parece un dato personal, que el análisis no necesita.</translation>
    </message>
    <message>
        <source>It looks like what the service answered, not what people said.</source>
        <translation>Parece lo que respondió el servicio, no lo que dijeron las personas.</translation>
    </message>
    <message>
        <source>It only numbers the rows.</source>
        <translation>Solo numera las filas.</translation>
    </message>
    <message>
        <source>It repeats the text of another column.</source>
        <translation>Repite el texto de otra columna.</translation>
    </message>
    <message>
        <source>It tells previews and tests from answers; those are refused.</source>
        <translation>Distingue las vistas previas y las pruebas de las respuestas; aquellas se rechazan.</translation>
    </message>
    <message>
        <source>It was read so in “{name}”, which this study has.</source>
        <translation>Así se leyó en «{name}», que este estudio ya tiene.</translation>
    </message>
    <message>
        <source>Its name is a question, and its values are free answers.</source>
        <translation>Su nombre es una pregunta y sus valores son respuestas libres.</translation>
    </message>
    <message>
        <source>Its name says that it was derived from another column.</source>
        <translation>Su nombre dice que se dedujo de otra columna.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are dates.</source>
        <translation>Su nombre dice «{word}» y sus valores son fechas.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are languages.</source>
        <translation>Su nombre dice «{word}» y sus valores son idiomas.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are numbers.</source>
        <translation>Su nombre dice «{word}» y sus valores son números.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values are what people wrote.</source>
        <translation>Su nombre dice «{word}» y sus valores son lo que escribieron las personas.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and its values repeat.</source>
        <translation>Su nombre dice «{word}» y sus valores se repiten.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, and no value occurs twice.</source>
        <translation>Su nombre dice «{word}» y ningún valor aparece dos veces.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, but its values are shared by many rows.</source>
        <translation>Su nombre dice «{word}», pero muchas filas comparten sus valores.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, but values repeat or are missing.</source>
        <translation>Su nombre dice «{word}», pero hay valores repetidos o ausentes.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, though it is empty in the rows looked at.</source>
        <translation>Su nombre dice «{word}», aunque está vacía en las filas examinadas.</translation>
    </message>
    <message>
        <source>Its name says “{word}”, though its values repeat.</source>
        <translation>Su nombre dice «{word}», aunque sus valores se repiten.</translation>
    </message>
    <message>
        <source>Its name says “{word}”: a group to compare by.</source>
        <translation>Su nombre dice «{word}»: un grupo que comparar.</translation>
    </message>
    <message>
        <source>Its name says “{word}”: how the comment came in.</source>
        <translation>Su nombre dice «{word}»: cómo llegó el comentario.</translation>
    </message>
    <message>
        <source>Its name says “{word}”: what this comment replies to.</source>
        <translation>Su nombre dice «{word}»: a qué responde este comentario.</translation>
    </message>
    <message>
        <source>Its name says “{word}”; only a keyed fingerprint of it is kept.</source>
        <translation>Su nombre dice «{word}»; solo se guarda una huella cifrada de ella.</translation>
    </message>
    <message>
        <source>Its name tells what was measured ({kind}), and its values are figures or yes and no.</source>
        <translation>Su nombre dice lo que se midió ({kind}) y sus valores son cifras o sí y no.</translation>
    </message>
    <message>
        <source>Its name tells what was measured ({kind}), and its values are points of a scale in words.</source>
        <translation>Su nombre dice lo que se midió ({kind}) y sus valores son puntos de una escala en palabras.</translation>
    </message>
    <message>
        <source>Its row in that file.</source>
        <translation>Su fila en aquel archivo.</translation>
    </message>
    <message>
        <source>Its values are dates.</source>
        <translation>Sus valores son fechas.</translation>
    </message>
    <message>
        <source>Its values repeat or are missing in this file.</source>
        <translation>En este archivo sus valores se repiten o faltan.</translation>
    </message>
    <message>
        <source>Jigsaw survey</source>
        <translation>Encuesta de Jigsaw</translation>
    </message>
    <message>
        <source>KOI8-R (Cyrillic)</source>
        <translation>KOI8-R (cirílico)</translation>
    </message>
    <message>
        <source>Keep quote back</source>
        <translation>Retener cita</translation>
    </message>
    <message>
        <source>Keep the earlier rows</source>
        <translation>Conservar las filas anteriores</translation>
    </message>
    <message>
        <source>Keep themes to compare with, at granularity {granularity}</source>
        <translation>Guardar temas para comparar, con granularidad {granularity}</translation>
    </message>
    <message>
        <source>KoboToolbox gives every submission an id.</source>
        <translation>KoboToolbox da a cada envío un identificador.</translation>
    </message>
    <message>
        <source>KoboToolbox submissions</source>
        <translation>Envíos de KoboToolbox</translation>
    </message>
    <message>
        <source>Korean (949)</source>
        <translation>Coreano (949)</translation>
    </message>
    <message>
        <source>Leave 1 comment to the analysis</source>
        <translation>Dejar 1 comentario al análisis</translation>
    </message>
    <message>
        <source>Leave personal data open</source>
        <translation>Dejar pendiente el dato personal</translation>
    </message>
    <message>
        <source>Leave {number} comments to the analysis</source>
        <translation>Dejar {number} comentarios al análisis</translation>
    </message>
    <message>
        <source>Let comments speak of a promise</source>
        <translation>Hacer que los comentarios hablen de un compromiso</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Link to the promise “{promise}”</source>
        <translation>Vincular al compromiso «{promise}»</translation>
    </message>
    <message>
        <source>Links to attached files, which are not read.</source>
        <translation>Enlaces a archivos adjuntos, que no se leen.</translation>
    </message>
    <message>
        <source>Links to files, which are not read.</source>
        <translation>Enlaces a archivos, que no se leen.</translation>
    </message>
    <message>
        <source>Look through the comments</source>
        <translation>Revisar los comentarios</translation>
    </message>
    <message>
        <source>Mac Roman</source>
        <translation>Mac Roman</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Make theme “{theme}”</source>
        <translation>Crear el tema «{theme}»</translation>
    </message>
    <message>
        <source>Make theme “{theme}” above “{themes}”</source>
        <translation>Crear el tema «{theme}» por encima de «{themes}»</translation>
    </message>
    <message>
        <source>Make theme “{theme}” of 1 comment</source>
        <translation>Crear el tema «{theme}» con 1 comentario</translation>
    </message>
    <message>
        <source>Make theme “{theme}” of {number} comments</source>
        <translation>Crear el tema «{theme}» con {number} comentarios</translation>
    </message>
    <message>
        <source>Make “{theme}” a priority</source>
        <translation>Hacer de «{theme}» una prioridad</translation>
    </message>
    <message>
        <source>Marks that the staff gave.</source>
        <translation>Marcas que puso el personal.</translation>
    </message>
    <message>
        <source>Merge {number} codings from a copy</source>
        <translation>Combinar {number} codificaciones de una copia</translation>
    </message>
    <message>
        <source>Merge “{themes}” and “{into}” as “{name}”</source>
        <translation>Unir «{themes}» y «{into}» como «{name}»</translation>
    </message>
    <message>
        <source>Merge “{themes}” into “{into}”</source>
        <translation>Unir «{themes}» con «{into}»</translation>
    </message>
    <message>
        <source>Move 1 comment out of its theme</source>
        <translation>Sacar 1 comentario de su tema</translation>
    </message>
    <message>
        <source>Move 1 comment to “{theme}”</source>
        <translation>Mover 1 comentario a «{theme}»</translation>
    </message>
    <message>
        <source>Move {number} comments out of their themes</source>
        <translation>Sacar {number} comentarios de sus temas</translation>
    </message>
    <message>
        <source>Move {number} comments to “{theme}”</source>
        <translation>Mover {number} comentarios a «{theme}»</translation>
    </message>
    <message>
        <source>Names of attached files, which are not read; kept with the row.</source>
        <translation>Nombres de archivos adjuntos, que no se leen; se guardan con la fila.</translation>
    </message>
    <message>
        <source>New York 311 requests</source>
        <translation>Solicitudes al 311 de Nueva York</translation>
    </message>
    <message>
        <source>No campaign: the {comments} comments of letter {letter}</source>
        <translation>No es una campaña: los {comments} comentarios de la carta {letter}</translation>
    </message>
    <message>
        <source>No name says “comment”, and this column holds the most text.</source>
        <translation>Ningún nombre dice «comentario», y esta columna es la que más texto contiene.</translation>
    </message>
    <message>
        <source>Notes of those who collected the answers.</source>
        <translation>Notas de quienes recogieron las respuestas.</translation>
    </message>
    <message>
        <source>Nothing tells what it is for.</source>
        <translation>Nada indica para qué sirve.</translation>
    </message>
    <message>
        <source>Of “{column}”, {found} of the {values} values looked at are e-mail addresses or telephone numbers. Personal data is looked for in comments alone: as groups, such values are shown as they stand, in safe view too. Leave the column out unless you need it.</source>
        <translation>En «{column}», {found} de los {values} valores examinados son direcciones de correo o números de teléfono. Los datos personales solo se buscan en los comentarios: como grupos, esos valores se muestran tal cual, también en la vista segura. Omita la columna si no la necesita.</translation>
    </message>
    <message>
        <source>One-column text</source>
        <translation>Texto de una sola columna</translation>
    </message>
    <message>
        <source>Open311 requests</source>
        <translation>Solicitudes Open311</translation>
    </message>
    <message>
        <source>Plan “{priority}”</source>
        <translation>Planificar «{priority}»</translation>
    </message>
    <message>
        <source>Polis comments</source>
        <translation>Comentarios de Polis</translation>
    </message>
    <message>
        <source>Polis keeps the statement here.</source>
        <translation>Polis guarda aquí la afirmación.</translation>
    </message>
    <message>
        <source>Polis numbers the statements of a conversation.</source>
        <translation>Polis numera las afirmaciones de una conversación.</translation>
    </message>
    <message>
        <source>Polis&apos; own figure for agreement.</source>
        <translation>La cifra de acuerdo del propio Polis.</translation>
    </message>
    <message>
        <source>Put {number} new texts to themes</source>
        <translation>Asignar {number} textos nuevos a los temas</translation>
    </message>
    <message>
        <source>Put “{themes}” below “{above}”</source>
        <translation>Poner «{themes}» debajo de «{above}»</translation>
    </message>
    <message>
        <source>Qualtrics responses</source>
        <translation>Respuestas de Qualtrics</translation>
    </message>
    <message>
        <source>Qualtrics&apos; number of the response.</source>
        <translation>El número de la respuesta en Qualtrics.</translation>
    </message>
    <message>
        <source>Question 1 is worded differently from service to service; its answers are not pooled with others.</source>
        <translation>La pregunta 1 se formula de modo distinto en cada servicio; sus respuestas no se juntan con otras.</translation>
    </message>
    <message>
        <source>Quote words of a comment</source>
        <translation>Citar palabras de un comentario</translation>
    </message>
    <message>
        <source>Quote “{words}”</source>
        <translation>Citar «{words}»</translation>
    </message>
    <message>
        <source>Read as points: {points}.</source>
        <translation>Se lee como puntos: {points}.</translation>
    </message>
    <message>
        <source>Read “{measure}” otherwise</source>
        <translation>Leer «{measure}» de otro modo</translation>
    </message>
    <message>
        <source>Regulations.gov comments</source>
        <translation>Comentarios de Regulations.gov</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Quitar una meta</translation>
    </message>
    <message>
        <source>Remove priority</source>
        <translation>Quitar prioridad</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation>Quitar cita</translation>
    </message>
    <message>
        <source>Remove the population by “{segment}”</source>
        <translation>Quitar la población por «{segment}»</translation>
    </message>
    <message>
        <source>Remove the promise “{promise}”</source>
        <translation>Quitar el compromiso «{promise}»</translation>
    </message>
    <message>
        <source>Rename selection “{before}” to “{after}”</source>
        <translation>Cambiar el nombre de la selección «{before}» a «{after}»</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{after}”</source>
        <translation>Cambiar el nombre de «{before}» a «{after}»</translation>
    </message>
    <message>
        <source>Resolution time in hours</source>
        <translation>Tiempo de resolución en horas</translation>
    </message>
    <message>
        <source>Reword priority</source>
        <translation>Reformular prioridad</translation>
    </message>
    <message>
        <source>Reword promise</source>
        <translation>Reformular compromiso</translation>
    </message>
    <message>
        <source>SPSS file</source>
        <translation>Archivo SPSS</translation>
    </message>
    <message>
        <source>Save selection “{name}”</source>
        <translation>Guardar la selección «{name}»</translation>
    </message>
    <message>
        <source>Say what a question asks for</source>
        <translation>Indicar qué pide una pregunta</translation>
    </message>
    <message>
        <source>Say “broken” of a promise</source>
        <translation>Decir «roto» de un compromiso</translation>
    </message>
    <message>
        <source>Say “cannot tell” of a promise</source>
        <translation>Decir «no se puede decir» de un compromiso</translation>
    </message>
    <message>
        <source>Say “divided” of a promise</source>
        <translation>Decir «divididas» de un compromiso</translation>
    </message>
    <message>
        <source>Say “kept” of a promise</source>
        <translation>Decir «cumplido» de un compromiso</translation>
    </message>
    <message>
        <source>Semicolon-separated text</source>
        <translation>Texto separado por punto y coma</translation>
    </message>
    <message>
        <source>Set a calibrated model aside</source>
        <translation>Dejar a un lado un modelo calibrado</translation>
    </message>
    <message>
        <source>Set the population by “{segment}”</source>
        <translation>Fijar la población por «{segment}»</translation>
    </message>
    <message>
        <source>Set the target of “{measure}” to {level}</source>
        <translation>Fijar la meta de «{measure}» en {level}</translation>
    </message>
    <message>
        <source>Set “{theme}” aside</source>
        <translation>Dejar «{theme}» a un lado</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS (japonés)</translation>
    </message>
    <message>
        <source>Show themes at granularity {granularity}</source>
        <translation>Mostrar temas con granularidad {granularity}</translation>
    </message>
    <message>
        <source>Some bytes ({strays}) of the file are not UTF-8; they are read as {name}, a guess.</source>
        <translation>Algunos bytes ({strays}) del archivo no son UTF-8; se leen como {name}, una suposición.</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in the chosen encoding; they show as {sign}.</source>
        <translation>Algunos bytes no significan nada en la codificación elegida; aparecen como {sign}.</translation>
    </message>
    <message>
        <source>Some characters were lost before the file came here; they show as {sign}.</source>
        <translation>Algunos caracteres se perdieron antes de que llegara el archivo; aparecen como {sign}.</translation>
    </message>
    <message>
        <source>Some dates are written day first and some month first; they are read day first.</source>
        <translation>Unas fechas llevan primero el día y otras primero el mes; se leen con el día primero.</translation>
    </message>
    <message>
        <source>SurveyMonkey responses</source>
        <translation>Respuestas de SurveyMonkey</translation>
    </message>
    <message>
        <source>SurveyMonkey&apos;s number of the response.</source>
        <translation>El número de la respuesta en SurveyMonkey.</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Texto separado por tabuladores</translation>
    </message>
    <message>
        <source>Take from “{priority}”</source>
        <translation>Sacar de «{priority}»</translation>
    </message>
    <message>
        <source>Take no steps of the journey</source>
        <translation>No tomar pasos del recorrido</translation>
    </message>
    <message>
        <source>Take over changed rows</source>
        <translation>Tomar las filas cambiadas</translation>
    </message>
    <message>
        <source>Take tags back</source>
        <translation>Retirar etiquetas</translation>
    </message>
    <message>
        <source>Take the colour off “{theme}”</source>
        <translation>Quitar el color de «{theme}»</translation>
    </message>
    <message>
        <source>Take “{segment}” as the steps of the journey</source>
        <translation>Tomar «{segment}» como los pasos del recorrido</translation>
    </message>
    <message>
        <source>Take “{themes}” out</source>
        <translation>Sacar «{themes}»</translation>
    </message>
    <message>
        <source>Take “{theme}” apart</source>
        <translation>Dividir «{theme}»</translation>
    </message>
    <message>
        <source>Talk to the City comments</source>
        <translation>Comentarios de Talk to the City</translation>
    </message>
    <message>
        <source>The agency that was addressed.</source>
        <translation>El organismo al que se dirigió.</translation>
    </message>
    <message>
        <source>The author is counted, not the group.</source>
        <translation>Se cuenta el autor, no el grupo.</translation>
    </message>
    <message>
        <source>The authority the sender speaks for.</source>
        <translation>La autoridad en cuyo nombre habla el remitente.</translation>
    </message>
    <message>
        <source>The bureau numbers its complaints.</source>
        <translation>La oficina numera sus reclamaciones.</translation>
    </message>
    <message>
        <source>The city numbers its requests.</source>
        <translation>La ciudad numera sus solicitudes.</translation>
    </message>
    <message>
        <source>The column names are in line {line}; what stands above them is left out.</source>
        <translation>Los nombres de las columnas están en la línea {line}; lo que hay encima se omite.</translation>
    </message>
    <message>
        <source>The comment as it was received.</source>
        <translation>El comentario tal como se recibió.</translation>
    </message>
    <message>
        <source>The comment that this one replies to.</source>
        <translation>El comentario al que este responde.</translation>
    </message>
    <message>
        <source>The comment that this one replies to; “root” is none.</source>
        <translation>El comentario al que este responde; «root» es ninguno.</translation>
    </message>
    <message>
        <source>The comment&apos;s id in the study it comes from.</source>
        <translation>El identificador del comentario en el estudio del que procede.</translation>
    </message>
    <message>
        <source>The comment&apos;s number.</source>
        <translation>El número del comentario.</translation>
    </message>
    <message>
        <source>The comment.</source>
        <translation>El comentario.</translation>
    </message>
    <message>
        <source>The comment; its web escapes (&amp;amp; and &lt;br/&gt;) are undone.</source>
        <translation>El comentario; se deshacen sus escapes web (&amp;amp; y &lt;br/&gt;).</translation>
    </message>
    <message>
        <source>The day it came in is used.</source>
        <translation>Se usa el día en que llegó.</translation>
    </message>
    <message>
        <source>The day it came in.</source>
        <translation>El día en que llegó.</translation>
    </message>
    <message>
        <source>The day it was made is used.</source>
        <translation>Se usa el día en que se hizo.</translation>
    </message>
    <message>
        <source>The day it was published is used, which every row has.</source>
        <translation>Se usa el día en que se publicó, que tiene cada fila.</translation>
    </message>
    <message>
        <source>The day it was recorded is used.</source>
        <translation>Se usa el día en que se registró.</translation>
    </message>
    <message>
        <source>The day of the comment.</source>
        <translation>El día del comentario.</translation>
    </message>
    <message>
        <source>The day the agency published it.</source>
        <translation>El día en que el organismo lo publicó.</translation>
    </message>
    <message>
        <source>The day the answer was sent is used.</source>
        <translation>Se usa el día en que se envió la respuesta.</translation>
    </message>
    <message>
        <source>The description says it at length; the subject is kept with the row.</source>
        <translation>La descripción lo dice por extenso; el asunto se guarda con la fila.</translation>
    </message>
    <message>
        <source>The document it is about.</source>
        <translation>El documento del que trata.</translation>
    </message>
    <message>
        <source>The document&apos;s id is used.</source>
        <translation>Se usa el identificador del documento.</translation>
    </message>
    <message>
        <source>The export holds the subjects of the tickets, not their text.</source>
        <translation>La exportación contiene los asuntos de los tiques, no su texto.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file has no mark of its encoding; it is read as {name}, a guess.</source>
        <translation>El archivo no lleva marca de su codificación; se lee como {name}, una suposición.</translation>
    </message>
    <message>
        <source>The file has no row of column names; names were made up.</source>
        <translation>El archivo no tiene fila de nombres de columnas; se inventaron nombres.</translation>
    </message>
    <message>
        <source>The file holds words of the city&apos;s list, not what people wrote.</source>
        <translation>El archivo contiene palabras de la lista de la ciudad, no lo que escribieron las personas.</translation>
    </message>
    <message>
        <source>The file is no letter the workbench reads (.txt, .docx, .eml or .mbox).</source>
        <translation>El archivo no es una carta que el programa lea (.txt, .docx, .eml o .mbox).</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it is read as {name}, a guess.</source>
        <translation>El archivo no es UTF-8; se lee como {name}, una suposición.</translation>
    </message>
    <message>
        <source>The file it was first imported from.</source>
        <translation>El archivo desde el que se importó por primera vez.</translation>
    </message>
    <message>
        <source>The group the author speaks for.</source>
        <translation>El grupo en cuyo nombre habla el autor.</translation>
    </message>
    <message>
        <source>The group the sender chose.</source>
        <translation>El grupo que eligió el remitente.</translation>
    </message>
    <message>
        <source>The kind of account, where it is told.</source>
        <translation>El tipo de cuenta, donde se indica.</translation>
    </message>
    <message>
        <source>The kind of authority the sender speaks for.</source>
        <translation>El tipo de autoridad en cuyo nombre habla el remitente.</translation>
    </message>
    <message>
        <source>The language found in the other study.</source>
        <translation>El idioma hallado en el otro estudio.</translation>
    </message>
    <message>
        <source>The language of the conversation.</source>
        <translation>El idioma de la conversación.</translation>
    </message>
    <message>
        <source>The language of the form.</source>
        <translation>El idioma del formulario.</translation>
    </message>
    <message>
        <source>The language of the page it was written on.</source>
        <translation>El idioma de la página en que se escribió.</translation>
    </message>
    <message>
        <source>The language the survey was shown in.</source>
        <translation>El idioma en que se mostró la encuesta.</translation>
    </message>
    <message>
        <source>The letter&apos;s place in the folder.</source>
        <translation>El lugar de la carta en la carpeta.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The mail that this one answers.</source>
        <translation>El correo al que este responde.</translation>
    </message>
    <message>
        <source>The message is larger than any mail.</source>
        <translation>El mensaje es mayor que cualquier correo.</translation>
    </message>
    <message>
        <source>The message is not built as mail is, and cannot be read.</source>
        <translation>El mensaje no está construido como un correo y no se puede leer.</translation>
    </message>
    <message>
        <source>The opinion&apos;s number.</source>
        <translation>El número de la opinión.</translation>
    </message>
    <message>
        <source>The opinion.</source>
        <translation>La opinión.</translation>
    </message>
    <message>
        <source>The other study&apos;s work; this one does its own.</source>
        <translation>Trabajo del otro estudio; este hace el suyo.</translation>
    </message>
    <message>
        <source>The page of the web site that the comment stood on.</source>
        <translation>La página del sitio web en la que estaba el comentario.</translation>
    </message>
    <message>
        <source>The page of the web site.</source>
        <translation>La página del sitio web.</translation>
    </message>
    <message>
        <source>The proceeding it belongs to.</source>
        <translation>El procedimiento al que pertenece.</translation>
    </message>
    <message>
        <source>The proposal that the comment is about.</source>
        <translation>La propuesta de la que trata el comentario.</translation>
    </message>
    <message>
        <source>The question it answers.</source>
        <translation>La pregunta a la que responde.</translation>
    </message>
    <message>
        <source>The record is not an object with named values.</source>
        <translation>El registro no es un objeto con valores con nombre.</translation>
    </message>
    <message>
        <source>The response is a preview or test of the survey, marked so by Qualtrics.</source>
        <translation>La respuesta es una vista previa o una prueba de la encuesta, así marcada por Qualtrics.</translation>
    </message>
    <message>
        <source>The response&apos;s number.</source>
        <translation>El número de la respuesta.</translation>
    </message>
    <message>
        <source>The row has a value beyond the last named column.</source>
        <translation>La fila tiene un valor más allá de la última columna con nombre.</translation>
    </message>
    <message>
        <source>The row has {found} cells, fewer than the {width} columns of the table.</source>
        <translation>La fila tiene {found} celdas, menos que las {width} columnas de la tabla.</translation>
    </message>
    <message>
        <source>The row has {found} cells, more than the {width} columns of the table.</source>
        <translation>La fila tiene {found} celdas, más que las {width} columnas de la tabla.</translation>
    </message>
    <message>
        <source>The row holds half a character (a lone surrogate), which no file can keep.</source>
        <translation>La fila contiene medio carácter (un sustituto suelto), que ningún archivo puede guardar.</translation>
    </message>
    <message>
        <source>The row is a document of the agency, not a comment on one.</source>
        <translation>La fila es un documento del organismo, no un comentario sobre uno.</translation>
    </message>
    <message>
        <source>The same moment as the timestamp, in words.</source>
        <translation>El mismo momento que la marca de tiempo, en palabras.</translation>
    </message>
    <message>
        <source>The same moment, in words.</source>
        <translation>El mismo momento, en palabras.</translation>
    </message>
    <message>
        <source>The saved mapping also uses columns this file does not have: {columns}.</source>
        <translation>La asignación guardada usa también columnas que este archivo no tiene: {columns}.</translation>
    </message>
    <message>
        <source>The saved mapping does not know this column.</source>
        <translation>La asignación guardada no conoce esta columna.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is read, because it holds the most text; not read: {others}. To read another, name it behind the file: {file}/SHEET.</source>
        <translation>Se lee la hoja «{sheet}», porque es la que más texto contiene; sin leer: {others}. Para leer otra, nómbrela detrás del archivo: {file}/HOJA.</translation>
    </message>
    <message>
        <source>The state is coarse enough to compare by.</source>
        <translation>El estado es lo bastante amplio para comparar.</translation>
    </message>
    <message>
        <source>The team that dealt with it.</source>
        <translation>El equipo que se ocupó de ello.</translation>
    </message>
    <message>
        <source>The time of day; the day is enough.</source>
        <translation>La hora del día; basta el día.</translation>
    </message>
    <message>
        <source>ThemeFinder responses</source>
        <translation>Respuestas de ThemeFinder</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”. Known are, among others: {known}.</source>
        <translation>No existe la codificación «{name}». Se conocen, entre otras: {known}.</translation>
    </message>
    <message>
        <source>This export has no more words of the person than the subject.</source>
        <translation>Esta exportación no tiene más palabras de la persona que el asunto.</translation>
    </message>
    <message>
        <source>This line follows a wrong quotation mark and does not look like a row.</source>
        <translation>Esta línea sigue a una comilla errónea y no parece una fila.</translation>
    </message>
    <message>
        <source>Touchpoints&apos; number of the answer.</source>
        <translation>El número de la respuesta en Touchpoints.</translation>
    </message>
    <message>
        <source>Trust: thumbs (0 down, 1 up) or 1 to 5; its scale is read from the values.</source>
        <translation>Confianza: pulgares (0 abajo, 1 arriba) o de 1 a 5; su escala se lee de los valores.</translation>
    </message>
    <message>
        <source>Unlink from the promise “{promise}”</source>
        <translation>Desvincular del compromiso «{promise}»</translation>
    </message>
    <message>
        <source>Watch “{term}”</source>
        <translation>Observar «{term}»</translation>
    </message>
    <message>
        <source>Watch “{term}” no longer</source>
        <translation>Dejar de observar «{term}»</translation>
    </message>
    <message>
        <source>Weigh priorities</source>
        <translation>Ponderar prioridades</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>De qué trata.</translation>
    </message>
    <message>
        <source>What kind of document it is.</source>
        <translation>Qué tipo de documento es.</translation>
    </message>
    <message>
        <source>What kind of request it is.</source>
        <translation>Qué tipo de solicitud es.</translation>
    </message>
    <message>
        <source>What kind of ticket it is.</source>
        <translation>Qué tipo de tique es.</translation>
    </message>
    <message>
        <source>What the consumer wrote; XXXX is what the bureau took out.</source>
        <translation>Lo que escribió el consumidor; XXXX es lo que la oficina quitó.</translation>
    </message>
    <message>
        <source>What the conversation is about.</source>
        <translation>De qué trata la conversación.</translation>
    </message>
    <message>
        <source>What the person answered.</source>
        <translation>Lo que respondió la persona.</translation>
    </message>
    <message>
        <source>What the person named as a reason; null where it was not offered.</source>
        <translation>Lo que la persona dio como razón; nulo donde no se ofreció.</translation>
    </message>
    <message>
        <source>What the person rated the ticket: good is 1, bad is 0.</source>
        <translation>Cómo valoró la persona el tique: bien es 1, mal es 0.</translation>
    </message>
    <message>
        <source>What the person said to their rating.</source>
        <translation>Lo que la persona dijo de su valoración.</translation>
    </message>
    <message>
        <source>What the person said.</source>
        <translation>Lo que dijo la persona.</translation>
    </message>
    <message>
        <source>What the person wrote in their own words.</source>
        <translation>Lo que la persona escribió con sus propias palabras.</translation>
    </message>
    <message>
        <source>What the person wrote.</source>
        <translation>Lo que escribió la persona.</translation>
    </message>
    <message>
        <source>What the person wrote: the plain text of the mail, else its page.</source>
        <translation>Lo que escribió la persona: el texto sin formato del correo; si no, su página.</translation>
    </message>
    <message>
        <source>What was complained about in detail, in words of the city&apos;s list.</source>
        <translation>De qué se quejó en detalle, en palabras de la lista de la ciudad.</translation>
    </message>
    <message>
        <source>What was complained about.</source>
        <translation>De qué se quejó.</translation>
    </message>
    <message>
        <source>What went wrong, in words of the bureau&apos;s list.</source>
        <translation>Qué salió mal, en palabras de la lista de la oficina.</translation>
    </message>
    <message>
        <source>When it was said.</source>
        <translation>Cuándo se dijo.</translation>
    </message>
    <message>
        <source>When it was sent.</source>
        <translation>Cuándo se envió.</translation>
    </message>
    <message>
        <source>When it was written, in seconds since 1970.</source>
        <translation>Cuándo se escribió, en segundos desde 1970.</translation>
    </message>
    <message>
        <source>When it was written.</source>
        <translation>Cuándo se escribió.</translation>
    </message>
    <message>
        <source>When the answer was begun.</source>
        <translation>Cuándo se empezó la respuesta.</translation>
    </message>
    <message>
        <source>When the answer was given.</source>
        <translation>Cuándo se dio la respuesta.</translation>
    </message>
    <message>
        <source>When the form was sent.</source>
        <translation>Cuándo se envió el formulario.</translation>
    </message>
    <message>
        <source>When the request was made.</source>
        <translation>Cuándo se hizo la solicitud.</translation>
    </message>
    <message>
        <source>When the response was recorded.</source>
        <translation>Cuándo se registró la respuesta.</translation>
    </message>
    <message>
        <source>When the response was sent.</source>
        <translation>Cuándo se envió la respuesta.</translation>
    </message>
    <message>
        <source>When the statement was made, in milliseconds since 1970.</source>
        <translation>Cuándo se hizo la afirmación, en milisegundos desde 1970.</translation>
    </message>
    <message>
        <source>When the ticket was made.</source>
        <translation>Cuándo se hizo el tique.</translation>
    </message>
    <message>
        <source>Where the consumer lives.</source>
        <translation>Dónde vive el consumidor.</translation>
    </message>
    <message>
        <source>Where the opinion was found.</source>
        <translation>Dónde se encontró la opinión.</translation>
    </message>
    <message>
        <source>Where the sender lives.</source>
        <translation>Dónde vive el remitente.</translation>
    </message>
    <message>
        <source>Where the service was given.</source>
        <translation>Dónde se prestó el servicio.</translation>
    </message>
    <message>
        <source>Whether it stands under a comment or something else.</source>
        <translation>Si está bajo un comentario o bajo otra cosa.</translation>
    </message>
    <message>
        <source>Whether its sender took it back.</source>
        <translation>Si su remitente lo retiró.</translation>
    </message>
    <message>
        <source>Whether moderators marked the statement as being about the conversation.</source>
        <translation>Si la moderación marcó que la afirmación trata de la conversación.</translation>
    </message>
    <message>
        <source>Whether the author is for (1), against (-1) or neither (0).</source>
        <translation>Si el autor está a favor (1), en contra (-1) o ninguna de las dos cosas (0).</translation>
    </message>
    <message>
        <source>Whether the company answered in time.</source>
        <translation>Si la empresa respondió a tiempo.</translation>
    </message>
    <message>
        <source>Whether the consumer disputed the answer.</source>
        <translation>Si el consumidor impugnó la respuesta.</translation>
    </message>
    <message>
        <source>Whether the consumer is older or serves; “None” is nobody&apos;s tag.</source>
        <translation>Si el consumidor es mayor o militar; «None» no es etiqueta de nadie.</translation>
    </message>
    <message>
        <source>Whether the organisers wrote the statement.</source>
        <translation>Si la afirmación la escribieron los organizadores.</translation>
    </message>
    <message>
        <source>Whether the survey was filled in to its end.</source>
        <translation>Si la encuesta se rellenó hasta el final.</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner marked it.</source>
        <translation>Si lo marcó el dueño del vídeo.</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner put it on top.</source>
        <translation>Si lo fijó arriba el dueño del vídeo.</translation>
    </message>
    <message>
        <source>Whether the video&apos;s owner wrote it.</source>
        <translation>Si lo escribió el dueño del vídeo.</translation>
    </message>
    <message>
        <source>Which area it is about.</source>
        <translation>De qué zona trata.</translation>
    </message>
    <message>
        <source>Which conversation the statement belongs to.</source>
        <translation>A qué conversación pertenece la afirmación.</translation>
    </message>
    <message>
        <source>Which part of the city it is about.</source>
        <translation>De qué parte de la ciudad trata.</translation>
    </message>
    <message>
        <source>Who answered; only a keyed fingerprint of it is kept.</source>
        <translation>Quién respondió; solo se guarda una huella cifrada.</translation>
    </message>
    <message>
        <source>Who asked; only a keyed fingerprint of it is kept.</source>
        <translation>Quién preguntó; solo se guarda una huella cifrada.</translation>
    </message>
    <message>
        <source>Who is responsible.</source>
        <translation>Quién es responsable.</translation>
    </message>
    <message>
        <source>Who made the statement; only a keyed fingerprint of it is kept.</source>
        <translation>Quién hizo la afirmación; solo se guarda una huella cifrada.</translation>
    </message>
    <message>
        <source>Who said it; only a keyed fingerprint of it is kept.</source>
        <translation>Quién lo dijo; solo se guarda una huella cifrada.</translation>
    </message>
    <message>
        <source>Who wrote it; only a keyed fingerprint of it is kept.</source>
        <translation>Quién lo escribió; solo se guarda una huella cifrada.</translation>
    </message>
    <message>
        <source>Who wrote the comment; only a keyed fingerprint of it is kept.</source>
        <translation>Quién escribió el comentario; solo se guarda una huella cifrada.</translation>
    </message>
    <message>
        <source>Who wrote; only a keyed fingerprint of it is kept.</source>
        <translation>Quién escribió; solo se guarda una huella cifrada.</translation>
    </message>
    <message>
        <source>Whoever typed the ticket is not always who asked.</source>
        <translation>Quien tecleó el tique no siempre es quien preguntó.</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>De quién trata.</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>Windows-1250 (centroeuropeo)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (cirílico)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>Windows-1252 (europeo occidental)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253 (griego)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254 (turco)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>Windows-1255 (hebreo)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>Windows-1256 (árabe)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>Windows-1257 (báltico)</translation>
    </message>
    <message>
        <source>Windows-874 (Thai)</source>
        <translation>Windows-874 (tailandés)</translation>
    </message>
    <message>
        <source>With the date of the request it tells the time until it was closed.</source>
        <translation>Con la fecha de la solicitud indica el tiempo hasta que se cerró.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro de cálculo</translation>
    </message>
    <message>
        <source>Write down the promise “{promise}”</source>
        <translation>Anotar el compromiso «{promise}»</translation>
    </message>
    <message>
        <source>You chose another column for this.</source>
        <translation>Eligió otra columna para esto.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Lo eligió usted.</translation>
    </message>
    <message>
        <source>You named this column.</source>
        <translation>Nombró usted esta columna.</translation>
    </message>
    <message>
        <source>You named “{name}” instead.</source>
        <translation>Nombró usted «{name}» en su lugar.</translation>
    </message>
    <message>
        <source>YouTube comments</source>
        <translation>Comentarios de YouTube</translation>
    </message>
    <message>
        <source>YouTube&apos;s id of the comment.</source>
        <translation>El identificador del comentario en YouTube.</translation>
    </message>
    <message>
        <source>Zendesk numbers its tickets.</source>
        <translation>Zendesk numera sus tiques.</translation>
    </message>
    <message>
        <source>Zendesk tickets</source>
        <translation>Tiques de Zendesk</translation>
    </message>
    <message>
        <source>a folder of letters (.txt, .docx, .eml)</source>
        <translation>una carpeta de cartas (.txt, .docx, .eml)</translation>
    </message>
    <message>
        <source>a layer with {activation}</source>
        <translation>una capa con {activation}</translation>
    </message>
    <message>
        <source>a sheet would become a table of {cells} cells</source>
        <translation>una hoja se convertiría en una tabla de {cells} celdas</translation>
    </message>
    <message>
        <source>all texts get the same vector</source>
        <translation>todos los textos reciben el mismo vector</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>suma de comprobación</translation>
    </message>
    <message>
        <source>checksum (IBAN)</source>
        <translation>suma de comprobación (IBAN)</translation>
    </message>
    <message>
        <source>checksum (Luhn)</source>
        <translation>suma de comprobación (Luhn)</translation>
    </message>
    <message>
        <source>checksum and national format</source>
        <translation>suma de comprobación y formato nacional</translation>
    </message>
    <message>
        <source>checksum and the word before it</source>
        <translation>suma de comprobación y la palabra anterior</translation>
    </message>
    <message>
        <source>closing formula and name list</source>
        <translation>fórmula de despedida y lista de nombres</translation>
    </message>
    <message>
        <source>closing formula and the line after it</source>
        <translation>fórmula de despedida y la línea siguiente</translation>
    </message>
    <message>
        <source>comment {comment}, row {row} of {source}</source>
        <translation>comentario {comment}, fila {row} de {source}</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>núcleos</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>embedding of English comments</source>
        <translation>vectores de comentarios en inglés</translation>
    </message>
    <message>
        <source>from its source</source>
        <translation>de su fuente</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>empaquetado</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>greeting and name list</source>
        <translation>saludo y lista de nombres</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>introduction and capitalised words</source>
        <translation>presentación y palabras con mayúscula</translation>
    </message>
    <message>
        <source>introduction and name list</source>
        <translation>presentación y lista de nombres</translation>
    </message>
    <message>
        <source>it does not hold what it should</source>
        <translation>no contiene lo que debería</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>it grows to more than {size} bytes</source>
        <translation>crece a más de {size} bytes</translation>
    </message>
    <message>
        <source>it has more than {number} columns</source>
        <translation>tiene más de {number} columnas</translation>
    </message>
    <message>
        <source>it holds another archive ({name})</source>
        <translation>contiene otro archivo comprimido ({name})</translation>
    </message>
    <message>
        <source>it holds more than {number} files</source>
        <translation>contiene más de {number} archivos</translation>
    </message>
    <message>
        <source>it holds no list of objects with named values</source>
        <translation>no contiene una lista de objetos con valores con nombre</translation>
    </message>
    <message>
        <source>it holds no project.qde</source>
        <translation>no contiene project.qde</translation>
    </message>
    <message>
        <source>it is a device</source>
        <translation>es un dispositivo</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>está dañado o cortado</translation>
    </message>
    <message>
        <source>it is damaged, or no SPSS file</source>
        <translation>está dañado, o no es un archivo SPSS</translation>
    </message>
    <message>
        <source>it is damaged, or no workbook at all</source>
        <translation>está dañado, o no es un libro de cálculo</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is longer than any letter</source>
        <translation>es más larga que cualquier carta</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <source>it is no ONNX graph</source>
        <translation>no es un grafo ONNX</translation>
    </message>
    <message>
        <source>it is no REFI-QDA file</source>
        <translation>no es un archivo REFI-QDA</translation>
    </message>
    <message>
        <source>it is no document, or damaged</source>
        <translation>no es un documento, o está dañado</translation>
    </message>
    <message>
        <source>it is no table</source>
        <translation>no es una tabla</translation>
    </message>
    <message>
        <source>it is no tokeniser</source>
        <translation>no es un tokenizador</translation>
    </message>
    <message>
        <source>it is no whole zip file</source>
        <translation>no es un archivo zip completo</translation>
    </message>
    <message>
        <source>it is not valid JSON from line {line} on ({message})</source>
        <translation>no es JSON válido a partir de la línea {line} ({message})</translation>
    </message>
    <message>
        <source>it is not valid JSON from record {record} on ({message})</source>
        <translation>no es JSON válido a partir del registro {record} ({message})</translation>
    </message>
    <message>
        <source>it is of another size than config.json tells</source>
        <translation>es de otro tamaño que el que indica config.json</translation>
    </message>
    <message>
        <source>it is packed in a way the workbench does not unpack</source>
        <translation>está empaquetado de un modo que el programa no desempaqueta</translation>
    </message>
    <message>
        <source>it is too large for a codebook</source>
        <translation>es demasiado grande para un libro de códigos</translation>
    </message>
    <message>
        <source>it is too large for a model</source>
        <translation>es demasiado grande para un modelo</translation>
    </message>
    <message>
        <source>it is too large for such a list</source>
        <translation>es demasiado grande para una lista así</translation>
    </message>
    <message>
        <source>it knows more words than the model</source>
        <translation>conoce más palabras que el modelo</translation>
    </message>
    <message>
        <source>it lacks {part}</source>
        <translation>le falta {part}</translation>
    </message>
    <message>
        <source>it tells no {name}</source>
        <translation>no indica {name}</translation>
    </message>
    <message>
        <source>it tells nothing</source>
        <translation>no indica nada</translation>
    </message>
    <message>
        <source>it wants to write outside of its folder ({name})</source>
        <translation>quiere escribir fuera de su carpeta ({name})</translation>
    </message>
    <message>
        <source>its process ended with code {code}</source>
        <translation>su proceso terminó con el código {code}</translation>
    </message>
    <message>
        <source>its process was killed, perhaps because memory ran out</source>
        <translation>su proceso fue terminado, quizá porque se acabó la memoria</translation>
    </message>
    <message>
        <source>its process was stopped by signal {signal}</source>
        <translation>su proceso fue detenido por la señal {signal}</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>model {name}</source>
        <translation>modelo {name}</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>mostaza</translation>
    </message>
    <message>
        <source>name list</source>
        <translation>lista de nombres</translation>
    </message>
    <message>
        <source>name list (given and family name)</source>
        <translation>lista de nombres (nombre y apellido)</translation>
    </message>
    <message>
        <source>name list and capitalised words</source>
        <translation>lista de nombres y palabras con mayúscula</translation>
    </message>
    <message>
        <source>name list, alone on a line</source>
        <translation>lista de nombres, solo en una línea</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>none of its columns is a text</source>
        <translation>ninguna de sus columnas es un texto</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>not used: nothing is sent and nothing is fetched</source>
        <translation>sin uso: no se envía ni se descarga nada</translation>
    </message>
    <message>
        <source>one text is repeated in too many cells</source>
        <translation>un texto se repite en demasiadas celdas</translation>
    </message>
    <message>
        <source>operations of “{names}”</source>
        <translation>operaciones de «{names}»</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>patrón</translation>
    </message>
    <message>
        <source>pattern (IP address)</source>
        <translation>patrón (dirección IP)</translation>
    </message>
    <message>
        <source>pattern (account handle)</source>
        <translation>patrón (nombre de cuenta)</translation>
    </message>
    <message>
        <source>pattern (domain name)</source>
        <translation>patrón (nombre de dominio)</translation>
    </message>
    <message>
        <source>pattern (hardware address)</source>
        <translation>patrón (dirección de hardware)</translation>
    </message>
    <message>
        <source>pattern (house number and places)</source>
        <translation>patrón (número de casa y lugares)</translation>
    </message>
    <message>
        <source>pattern (military post)</source>
        <translation>patrón (correo militar)</translation>
    </message>
    <message>
        <source>pattern (number before a flat or suite)</source>
        <translation>patrón (número delante de piso o puerta)</translation>
    </message>
    <message>
        <source>pattern (post office box)</source>
        <translation>patrón (apartado de correos)</translation>
    </message>
    <message>
        <source>pattern (postcode)</source>
        <translation>patrón (código postal)</translation>
    </message>
    <message>
        <source>pattern (street and number)</source>
        <translation>patrón (calle y número)</translation>
    </message>
    <message>
        <source>pattern (web address)</source>
        <translation>patrón (dirección web)</translation>
    </message>
    <message>
        <source>pattern and international format</source>
        <translation>patrón y formato internacional</translation>
    </message>
    <message>
        <source>pattern and national format</source>
        <translation>patrón y formato nacional</translation>
    </message>
    <message>
        <source>pattern and the word before it</source>
        <translation>patrón y la palabra anterior</translation>
    </message>
    <message>
        <source>pattern and the words around it</source>
        <translation>patrón y las palabras de alrededor</translation>
    </message>
    <message>
        <source>pattern and the words before it</source>
        <translation>patrón y las palabras anteriores</translation>
    </message>
    <message>
        <source>pattern, spelt out</source>
        <translation>patrón, deletreado</translation>
    </message>
    <message>
        <source>pattern, with spaces in it</source>
        <translation>patrón, con espacios dentro</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>pooling by {names}</source>
        <translation>agregación por {names}</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>relation and capitalised words</source>
        <translation>parentesco y palabras con mayúscula</translation>
    </message>
    <message>
        <source>repeats a name found elsewhere</source>
        <translation>repite un nombre hallado en otro lugar</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>responde a</translation>
    </message>
    <message>
        <source>resolution time</source>
        <translation>tiempo de resolución</translation>
    </message>
    <message>
        <source>resolved at first contact</source>
        <translation>resuelto en el primer contacto</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfacción</translation>
    </message>
    <message>
        <source>sentiment</source>
        <translation>sentimiento</translation>
    </message>
    <message>
        <source>sentiment ({language})</source>
        <translation>sentimiento ({language})</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>verde azulado</translation>
    </message>
    <message>
        <source>telling languages apart</source>
        <translation>identificación de idiomas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the worker did not answer ({error})</source>
        <translation>el proceso auxiliar no respondió ({error})</translation>
    </message>
    <message>
        <source>they are not whole numbers of length 1</source>
        <translation>no son números enteros de longitud 1</translation>
    </message>
    <message>
        <source>title and a family name after a space</source>
        <translation>tratamiento y un apellido tras un espacio</translation>
    </message>
    <message>
        <source>title and capitalised words</source>
        <translation>tratamiento y palabras con mayúscula</translation>
    </message>
    <message>
        <source>title and name list</source>
        <translation>tratamiento y lista de nombres</translation>
    </message>
    <message>
        <source>tones and drivers ({language})</source>
        <translation>tonos y factores ({language})</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>verb of speech and capitalised words</source>
        <translation>verbo de decir y palabras con mayúscula</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>{count} of the {rows} rows looked at say no more than that something is attached; they become submissions without a comment.</source>
        <translation>{count} de las {rows} filas examinadas no dicen más que que hay algo adjunto; pasan a ser envíos sin comentario.</translation>
    </message>
    <message>
        <source>{error} in the analysis</source>
        <translation>{error} en el análisis</translation>
    </message>
    <message>
        <source>{name} with relative positions</source>
        <translation>{name} con posiciones relativas</translation>
    </message>
    <message>
        <source>{number} comments, the first {comment}</source>
        <translation>{number} comentarios, el primero {comment}</translation>
    </message>
    <message>
        <source>{off} of {values} values of “{column}” do not lie on its scale ({low} to {high}); they count in no figure. Perhaps two scales are mixed, or the scale is another.</source>
        <translation>{off} de {values} valores de «{column}» no están en su escala (de {low} a {high}); no cuentan en ninguna cifra. Quizá se mezclan dos escalas, o la escala es otra.</translation>
    </message>
    <message>
        <source>{size} GiB free here</source>
        <translation>{size} GiB libres aquí</translation>
    </message>
    <message>
        <source>{size} GiB of {total} GiB free</source>
        <translation>{size} GiB libres de {total} GiB</translation>
    </message>
    <message>
        <source>{title} have another column for it.</source>
        <translation>{title} tienen otra columna para eso.</translation>
    </message>
    <message>
        <source>{unread} of {dates} dates looked at cannot be read; their rows are kept without one.</source>
        <translation>{unread} de {dates} fechas examinadas no se pueden leer; sus filas se conservan sin fecha.</translation>
    </message>
    <message>
        <source>{use}: {reason}</source>
        <translation>{use}: {reason}</translation>
    </message>
    <message>
        <source>{why} Read as points: {points}.</source>
        <translation>{why} Se lee como puntos: {points}.</translation>
    </message>
    <message>
        <source>“Resolved at first contact” is a proxy where no column tells it: never reopened, at most one reply.</source>
        <translation>«Resuelto en el primer contacto» es una aproximación cuando ninguna columna lo dice: nunca reabierto, como mucho una respuesta.</translation>
    </message>
    <message>
        <source>“{column}” was answered in words. They are read as points of a scale from {low} to {high}: {points}. If that is not what they mean, take the column as a group instead.</source>
        <translation>«{column}» se respondió con palabras. Se leen como puntos de una escala de {low} a {high}: {points}. Si no es eso lo que significan, tome la columna como grupo.</translation>
    </message>
    <message>
        <source>“{column}” was answered in words. They are read as points of a scale from {low} to {high}: {points}. Not read: {words}. If that is not what they mean, take the column as a group instead.</source>
        <translation>«{column}» se respondió con palabras. Se leen como puntos de una escala de {low} a {high}: {points}. Sin leer: {words}. Si no es eso lo que significan, tome la columna como grupo.</translation>
    </message>
    <message>
        <source>“{name}” (hidden)</source>
        <translation>«{name}» (oculta)</translation>
    </message>
    <message>
        <source>“{name}” cannot be unpacked</source>
        <translation>«{name}» no se puede desempaquetar</translation>
    </message>
    <message>
        <source>“{name}” grows to more than {size} bytes</source>
        <translation>«{name}» crece a más de {size} bytes</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Guardadas</translation>
    </message>
    <message>
        <source>Saved selections</source>
        <translation>Selecciones guardadas</translation>
    </message>
    <message>
        <source>Save or change selections…</source>
        <translation>Guardar o cambiar selecciones…</translation>
    </message>
    <message>
        <source>Selected now: %1</source>
        <translation>Seleccionado ahora: %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>A name for what is selected now</source>
        <translation>Un nombre para lo seleccionado ahora</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>List of saved selections</source>
        <translation>Lista de selecciones guardadas</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Todavía no hay nada guardado.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sentiment</name>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Rename what is chosen in a list</source>
        <translation>Cambiar el nombre de lo elegido en una lista</translation>
    </message>
    <message>
        <source>Open what is chosen in a list</source>
        <translation>Abrir lo elegido en una lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Choose several themes</source>
        <translation>Elegir varios temas</translation>
    </message>
    <message>
        <source>Shift+Arrow, Ctrl+Click</source>
        <translation>Mayús+flecha, Ctrl+clic</translation>
    </message>
    <message>
        <source>Personal data: confirm, dismiss, leave open</source>
        <translation>Datos personales: confirmar, descartar, dejar pendiente</translation>
    </message>
    <message>
        <source>C, D, O</source>
        <translation>C, D, O</translation>
    </message>
    <message>
        <source>Map: move, zoom, show all of it</source>
        <translation>Mapa: mover, acercar y alejar, mostrarlo entero</translation>
    </message>
    <message>
        <source>Arrow keys, + and −, Home</source>
        <translation>Flechas, + y −, Inicio</translation>
    </message>
    <message>
        <source>Legend and themes of the map: select, open</source>
        <translation>Leyenda y temas del mapa: seleccionar, abrir</translation>
    </message>
    <message>
        <source>Take a priority off the list</source>
        <translation>Quitar una prioridad de la lista</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Take away the filter under the focus</source>
        <translation>Quitar el filtro que tiene el foco</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message>
        <source>Done  (Enter)</source>
        <translation>Listo  (Intro)</translation>
    </message>
    <message>
        <source>None of them  (Enter)</source>
        <translation>Ninguno de ellos  (Intro)</translation>
    </message>
    <message>
        <source>Digits tick what holds, as many as do; Enter goes on, 0 says that none does.</source>
        <translation>Las cifras marcan lo que vale, cuantos valgan; Intro continúa, 0 dice que ninguno vale.</translation>
    </message>
    <message>
        <source>A digit says that the reason is blamed; pressed again praised, not clear, and off. Enter goes on, 0 says that none is spoken of.</source>
        <translation>Una cifra dice que la razón se critica; al pulsarla otra vez, que se elogia, que no está claro, y se quita. Intro continúa, 0 dice que no se habla de ninguna.</translation>
    </message>
    <message>
        <source>%1, off, key %2</source>
        <translation>%1, sin marcar, tecla %2</translation>
    </message>
    <message>
        <source>%1, ticked, key %2</source>
        <translation>%1, marcado, tecla %2</translation>
    </message>
    <message>
        <source>0  None of the themes</source>
        <translation>0  Ninguno de los temas</translation>
    </message>
    <message>
        <source>None of the themes, key 0</source>
        <translation>Ninguno de los temas, tecla 0</translation>
    </message>
    <message>
        <source>Looking for: %1</source>
        <translation>Buscando: %1</translation>
    </message>
    <message>
        <source>Said before: %1.</source>
        <translation>Dicho antes: %1.</translation>
    </message>
    <message>
        <source>Type a part of a name to look for another; Enter takes the first.</source>
        <translation>Escriba parte de un nombre para buscar otro; Intro toma el primero.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more theme(s).</source>
        <translation>
            <numerusform>%Ln tema más.</numerusform>
            <numerusform>%Ln temas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Back to the samples (Escape)</source>
        <translation>Volver a las muestras (Esc)</translation>
    </message>
    <message>
        <source>The comment to code</source>
        <translation>El comentario que codificar</translation>
    </message>
    <message>
        <source>Comments coded of this sample</source>
        <translation>Comentarios codificados de esta muestra</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>Qué significan los códigos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Reading the comments…</source>
        <translation>Leyendo los comentarios…</translation>
    </message>
    <message>
        <source>You are through</source>
        <translation>Ha terminado</translation>
    </message>
    <message>
        <source>Show the skipped ones again</source>
        <translation>Mostrar otra vez los omitidos</translation>
    </message>
    <message>
        <source>Back to the samples</source>
        <translation>Volver a las muestras</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Continuar sin ellas</translation>
    </message>
    <message>
        <source>Safe view is on: what was marked as personal data is covered. Skip what you cannot judge.</source>
        <translation>La vista segura está activada: lo marcado como dato personal está cubierto. Omita lo que no pueda juzgar.</translation>
    </message>
    <message>
        <source>%1, keys %2 and %3</source>
        <translation>%1, teclas %2 y %3</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>not blind: for practice only</source>
        <translation>no a ciegas: solo para practicar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln coded</source>
        <translation>
            <numerusform>%Ln codificado</numerusform>
            <numerusform>%Ln codificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln coding(s)…</source>
        <translation>
            <numerusform>Guardando %Ln codificación…</numerusform>
            <numerusform>Guardando %Ln codificaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this sample is(are) coded.</source>
        <translation>
            <numerusform>%Ln comentario de esta muestra está codificado.</numerusform>
            <numerusform>%Ln comentarios de esta muestra están codificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was(were) skipped.</source>
        <translation>
            <numerusform>Se omitió %Ln.</numerusform>
            <numerusform>Se omitieron %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) could not be saved. Coding waits until it is(they are).</source>
        <translation>
            <numerusform>No se pudo guardar %Ln codificación. La codificación espera hasta que se guarde.</numerusform>
            <numerusform>No se pudieron guardar %Ln codificaciones. La codificación espera hasta que se guarden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Files of comments (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.ndjson *.sav *.docx *.eml *.mbox *.zip);;All files (*)</source>
        <translation>Archivos de comentarios (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.json *.jsonl *.ndjson *.sav *.docx *.eml *.mbox *.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder of letters or files</source>
        <translation>Importar una carpeta de cartas o archivos</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln comment(s) from “%1”.</source>
        <translation>
            <numerusform>Importado %Ln comentario de «%1».</numerusform>
            <numerusform>Importados %Ln comentarios de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 taken in, %3 rejected.</source>
        <translation>%1 filas: %2 admitidas, %3 rechazadas.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new and taken in, %3 rejected, %4 already here.</source>
        <translation>%1 filas: %2 nuevas y admitidas, %3 rechazadas, %4 ya estaban aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was(were) here say(s) something else now, which was taken over.</source>
        <translation>
            <numerusform>%Ln fila que estaba aquí dice ahora otra cosa, que se tomó.</numerusform>
            <numerusform>%Ln filas que estaban aquí dicen ahora otra cosa, que se tomó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were here say(s) something else now; see “Changed rows” below.</source>
        <translation>
            <numerusform>%Ln de las filas que estaban aquí dice ahora otra cosa; véase «Filas cambiadas» abajo.</numerusform>
            <numerusform>%Ln de las filas que estaban aquí dicen ahora otra cosa; véase «Filas cambiadas» abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Where the comments come from: what was imported, and what was left out and why.</source>
        <translation>De dónde vienen los comentarios: qué se importó, qué se dejó fuera y por qué.</translation>
    </message>
    <message>
        <source>Drop files of comments here</source>
        <translation>Suelte aquí archivos de comentarios</translation>
    </message>
    <message>
        <source>Tables, spreadsheets, JSON, SPSS, mail, letters, whole folders, archives (.zip); several at once. You see what is in them before it is imported.</source>
        <translation>Tablas, hojas de cálculo, JSON, SPSS, correo, cartas, carpetas enteras, archivos comprimidos (.zip); varios a la vez. Verá lo que contienen antes de importarlos.</translation>
    </message>
    <message>
        <source>What follows: you look at what is in a file and import it. The workbench finds what people talk about, on this computer. You read, name and correct the themes, choose what to act on, and hand over a report.</source>
        <translation>Lo que sigue: mire lo que hay en un archivo e impórtelo. El programa encuentra de qué habla la gente, en este equipo. Usted lee, nombra y corrige los temas, elige sobre qué actuar y entrega un informe.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Questions…</source>
        <translation>&amp;Preguntas…</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Archivos importados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Admitidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why it was not taken in</source>
        <translation>Por qué no se admitió</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>La fila tal como está en el archivo</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Filas cambiadas</translation>
    </message>
    <message>
        <source>The study had</source>
        <translation>El estudio tenía</translation>
    </message>
    <message>
        <source>The file says now</source>
        <translation>El archivo dice ahora</translation>
    </message>
    <message>
        <source>&amp;Take over what the file says now</source>
        <translation>&amp;Tomar lo que el archivo dice ahora</translation>
    </message>
    <message>
        <source>&amp;Keep what the study had</source>
        <translation>&amp;Conservar lo que tenía el estudio</translation>
    </message>
    <message>
        <source>A newer export says something else of these rows. The study keeps what it has; nothing is doubled.</source>
        <translation>Una exportación más reciente dice otra cosa de estas filas. El estudio conserva lo que tiene; nada se duplica.</translation>
    </message>
    <message>
        <source>What the newer export says of these rows was taken over. What they said before is kept.</source>
        <translation>Se tomó lo que la exportación más reciente dice de estas filas. Lo que decían antes se conserva.</translation>
    </message>
    <message>
        <source>No row changed.</source>
        <translation>No cambió ninguna fila.</translation>
    </message>
    <message>
        <source>What a newer export says of these rows was taken over. Choose that file to keep what the study had.</source>
        <translation>Se tomó lo que una exportación más reciente dice de estas filas. Elija ese archivo para conservar lo que tenía el estudio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The chosen row, whole</source>
        <translation>La fila elegida, completa</translation>
    </message>
    <message>
        <source>&amp;Write rejected rows…</source>
        <translation>E&amp;scribir las filas rechazadas…</translation>
    </message>
    <message>
        <source>Write the rejected rows</source>
        <translation>Escribir las filas rechazadas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>rejected rows.csv</source>
        <translation>filas rechazadas.csv</translation>
    </message>
    <message>
        <source>Nobody looked for personal data in rejected rows. Mind who reads them.</source>
        <translation>Nadie buscó datos personales en las filas rechazadas. Cuide quién las lee.</translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation>[cubierto]</translation>
    </message>
    <message>
        <source>Safe view is on: what stands in these rows is covered, and they cannot be written.</source>
        <translation>La vista segura está activada: lo que hay en estas filas está cubierto y no se puede escribir.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>unique texts</source>
        <translation>textos únicos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>temas</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>sin tema</translation>
    </message>
    <message>
        <source>One answer to one question, one post, one letter</source>
        <translation>Una respuesta a una pregunta, una publicación, una carta</translation>
    </message>
    <message>
        <source>What somebody sent at one time; a form with three answers holds three comments</source>
        <translation>Lo que alguien envió de una vez; un formulario con tres respuestas contiene tres comentarios</translation>
    </message>
    <message>
        <source>The same words sent several times count once</source>
        <translation>Las mismas palabras enviadas varias veces cuentan una vez</translation>
    </message>
    <message>
        <source>Senders that can be told apart; names are not kept</source>
        <translation>Remitentes que se pueden distinguir; los nombres no se guardan</translation>
    </message>
    <message>
        <source>Groups of comments that say the same, found by the workbench</source>
        <translation>Grupos de comentarios que dicen lo mismo, encontrados por el programa</translation>
    </message>
    <message>
        <source>The part of the comments that fits no theme well enough</source>
        <translation>La parte de los comentarios que no encaja lo bastante en ningún tema</translation>
    </message>
    <message>
        <source>What of “%1” was not taken in</source>
        <translation>Lo que no se admitió de «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln rejected row(s).</source>
        <translation>
            <numerusform>Se escribió %Ln fila rechazada.</numerusform>
            <numerusform>Se escribieron %Ln filas rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln codificación</numerusform>
            <numerusform>%Ln codificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) to a theme</source>
        <translation>
            <numerusform>%Ln traslado a un tema</numerusform>
            <numerusform>%Ln traslados a un tema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) tagged</source>
        <translation>
            <numerusform>%Ln comentario etiquetado</numerusform>
            <numerusform>%Ln comentarios etiquetados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) behind actions</source>
        <translation>
            <numerusform>%Ln comentario tras una acción</numerusform>
            <numerusform>%Ln comentarios tras acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>On the wording that is not in sight rest: %1. They come back with it.</source>
        <translation>En la redacción que no está a la vista se basan: %1. Vuelven con ella.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>What are people telling us?</source>
        <translation>¿Qué nos dice la gente?</translation>
    </message>
    <message>
        <source>Bring in files of citizens&apos; comments, find their themes and moods, and hand over findings that lead back to every row. Everything stays on this computer.</source>
        <translation>Traiga archivos con comentarios de la ciudadanía, encuentre sus temas y estados de ánimo y entregue hallazgos que llevan de vuelta a cada fila. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Try the &amp;sample study</source>
        <translation>Probar el estudio de &amp;muestra</translation>
    </message>
    <message>
        <source>Five files in four languages from an invented city</source>
        <translation>Cinco archivos en cuatro idiomas de una ciudad inventada</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>Estudio &amp;nuevo…</translation>
    </message>
    <message>
        <source>An empty study in a folder of yours</source>
        <translation>Un estudio vacío en una carpeta suya</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Abrir un estudio…</translation>
    </message>
    <message>
        <source>A file ending in .voc</source>
        <translation>Un archivo que termina en .voc</translation>
    </message>
    <message>
        <source>Or drop a file of comments here</source>
        <translation>O suelte aquí un archivo de comentarios</translation>
    </message>
    <message>
        <source>A new study is made around it.</source>
        <translation>Se crea un estudio nuevo a partir de él.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>Recent studies</source>
        <translation>Estudios recientes</translation>
    </message>
    <message>
        <source>Recent studies; Enter opens one</source>
        <translation>Estudios recientes; Intro abre uno</translation>
    </message>
    <message>
        <source>Preparing the sample study…</source>
        <translation>Preparando el estudio de muestra…</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>none of the themes</source>
        <translation>ninguno de los temas</translation>
    </message>
    <message>
        <source>no tone</source>
        <translation>ningún tono</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>ninguna razón</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>enfado</translation>
    </message>
    <message>
        <source>frustration</source>
        <translation>frustración</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>confusión</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>preocupación</translation>
    </message>
    <message>
        <source>gratitude</source>
        <translation>gratitud</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>off-topic</source>
        <translation>fuera de tema</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>eficacia</translation>
    </message>
    <message>
        <source>ease</source>
        <translation>facilidad</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>rapidez</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparencia</translation>
    </message>
    <message>
        <source>humanity</source>
        <translation>trato humano</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>otra razón</translation>
    </message>
    <message>
        <source>%1 blamed</source>
        <translation>%1: crítica</translation>
    </message>
    <message>
        <source>%1 praised</source>
        <translation>%1: elogio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>read by the model</source>
        <translation>leído por el modelo</translation>
    </message>
    <message>
        <source>ticked in the form</source>
        <translation>marcado en el formulario</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>por una persona</translation>
    </message>
    <message>
        <source>Correct the tone</source>
        <translation>Corregir el tono</translation>
    </message>
    <message>
        <source>Correct the reasons</source>
        <translation>Corregir las razones</translation>
    </message>
    <message>
        <source>As the workbench tells it</source>
        <translation>Como indica el programa</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Targe&amp;t</source>
        <translation>Me&amp;ta</translation>
    </message>
    <message>
        <source>Level to be reached</source>
        <translation>Nivel que alcanzar</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>&amp;para</translation>
    </message>
    <message>
        <source>Day it should be reached by</source>
        <translation>Día para el que debería alcanzarse</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Set tar&amp;get</source>
        <translation>Fijar m&amp;eta</translation>
    </message>
    <message>
        <source>&amp;Remove target</source>
        <translation>&amp;Quitar meta</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzada</translation>
    </message>
    <message>
        <source>Cannot be told: the interval holds the level</source>
        <translation>No se puede decir: el intervalo contiene el nivel</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Sin respuestas</translation>
    </message>
    <message>
        <source>At most %1 by %2. %3: %4.</source>
        <translation>Como mucho %1 para el %2. %3: %4.</translation>
    </message>
    <message>
        <source>At least %1 by %2. %3: %4.</source>
        <translation>Al menos %1 para el %2. %3: %4.</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>What people talk about. Choose a theme to read what they say.</source>
        <translation>De qué habla la gente. Elija un tema para leer lo que dicen.</translation>
    </message>
    <message>
        <source>The bar below a number shows its share of all comments. Sentiment is that of the comments which could be judged: − negative, = neutral, + positive. The machine proposes themes; you name, merge and move.</source>
        <translation>La barra bajo un número muestra su proporción de todos los comentarios. El sentimiento es el de los comentarios que se pudieron valorar: − negativo, = neutro, + positivo. La máquina propone temas; usted les da nombre, los une y los mueve.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to do with this theme</source>
        <translation>Más que hacer con este tema</translation>
    </message>
    <message>
        <source>List of themes</source>
        <translation>Lista de temas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Se reencuentra</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firme</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>Firm: in four fifths of the comments alone, nearly the same theme is found.</source>
        <translation>Firme: con solo cuatro quintas partes de los comentarios se encuentra casi el mismo tema.</translation>
    </message>
    <message>
        <source>Fair: in four fifths of the comments alone, much the same theme is found.</source>
        <translation>Aceptable: con solo cuatro quintas partes de los comentarios se encuentra más o menos el mismo tema.</translation>
    </message>
    <message>
        <source>Loose: its border is a matter of chance; in four fifths of the comments alone it lies elsewhere.</source>
        <translation>Débil: su límite es cuestión de azar; con solo cuatro quintas partes de los comentarios queda en otro sitio.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Comments that fit no theme well enough</source>
        <translation>Comentarios que no encajan lo bastante en ningún tema</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Describir…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Unir…</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejar a un lado</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Set aside: no theme of this study</source>
        <translation>A un lado: no es tema de este estudio</translation>
    </message>
    <message>
        <source>Merged into it: %1</source>
        <translation>Unido a él: %1</translation>
    </message>
    <message>
        <source>&amp;Suggestions…</source>
        <translation>&amp;Sugerencias…</translation>
    </message>
    <message>
        <source>Put &amp;below…</source>
        <translation>Poner de&amp;bajo…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>Below: %1</source>
        <translation>Debajo: %1</translation>
    </message>
    <message>
        <source>Make it a &amp;priority</source>
        <translation>Hacer de él una &amp;prioridad</translation>
    </message>
    <message>
        <source>Take off the priorities</source>
        <translation>Quitar de las prioridades</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Choose a theme to see what people say.</source>
        <translation>Elija un tema para ver lo que dice la gente.</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nombre del tema</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>named by a person</source>
        <translation>nombre dado por una persona</translation>
    </message>
    <message>
        <source>No themes yet</source>
        <translation>Todavía no hay temas</translation>
    </message>
    <message>
        <source>Have the workbench read all comments and find what people talk about, on this computer.</source>
        <translation>Haga que el programa lea todos los comentarios y encuentre de qué habla la gente, en este equipo.</translation>
    </message>
    <message>
        <source>Find themes…</source>
        <translation>Buscar temas…</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Todavía no hay comentarios</translation>
    </message>
    <message>
        <source>Import a file of comments first; then their themes can be found.</source>
        <translation>Importe primero un archivo de comentarios; después se podrán encontrar sus temas.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s)</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also mentioned in %Ln more comment(s)</source>
        <translation>
            <numerusform>También se menciona en %Ln comentario más</numerusform>
            <numerusform>También se menciona en %Ln comentarios más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the comments of %2, %3 of those of %4; most in %5: %6</source>
        <translation>%1 de los comentarios de %2, %3 de los de %4; lo más en %5: %6</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of its own</source>
        <translation>
            <numerusform>%Ln comentario propio</numerusform>
            <numerusform>%Ln comentarios propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) below it</source>
        <translation>
            <numerusform>%Ln tema debajo</numerusform>
            <numerusform>%Ln temas debajo</numerusform>
        </translation>
    </message>
    <message>
        <source>stability %1 of 1</source>
        <translation>estabilidad %1 de 1</translation>
    </message>
    <message>
        <source>%1 of all comments</source>
        <translation>%1 de todos los comentarios</translation>
    </message>
    <message>
        <source>%1 negative, %2 neutral, %3 positive, of %4 judged</source>
        <translation>%1 negativos, %2 neutros, %3 positivos, de %4 valorados</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>VoC Workbench</source>
        <translation>VoC Workbench</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Estudio nuevo</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Studies (*.voc)</source>
        <translation>Estudios (*.voc)</translation>
    </message>
    <message>
        <source>My study</source>
        <translation>Mi estudio</translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>Estudio de muestra</translation>
    </message>
    <message>
        <source>Averhaven listens, 2026</source>
        <translation>Averhaven escucha, 2026</translation>
    </message>
    <message>
        <source>No recent studies</source>
        <translation>No hay estudios recientes</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
</TS>
