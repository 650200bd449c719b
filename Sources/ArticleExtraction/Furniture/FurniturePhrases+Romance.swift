/// What French, Spanish, Portuguese, Italian and Romanian pages say around their articles. The format is explained at
/// ``FurniturePhrases``.
extension FurniturePhrases {
    static let french = """
        [share whole]
        partager | partager l'article | partager cet article | partagez | partagez cet article | imprimer | envoyer | sauvegarder
        copier le lien | lien copié | écouter | écouter l'article | offrir l'article | enregistrer | ajouter à mes favoris
        classer | réagir | recommander
        [share start]
        partager sur | partagez sur | partager cet | suivez-nous | nous suivre | suivez nous | retrouvez-nous | envoyer par
        [comments whole tail]
        commentaires | 0 commentaires | 0 commentaire | commentaire | commenter | laisser un commentaire | vos réactions
        lire les commentaires | voir les commentaires | ajouter un commentaire | poster un commentaire | réactions
        publier un commentaire | tous les commentaires | contributions | vos commentaires
        [comments start tail]
        laisser un commentaire | laissez un commentaire | 0 commentaires | aucun commentaire | les commentaires sont
        soyez le premier
        [comments start]
        votre adresse e-mail ne sera pas | votre adresse de messagerie ne sera pas | les champs obligatoires
        votre adresse courriel ne sera pas | enregistrer mon nom
        [navigation whole]
        réécouter | écouter l'article | télécharger l'application | télécharger notre application
        accueil | menu | recherche | rechercher | fermer | connexion | se connecter | déconnexion | s'inscrire | mon compte
        mon espace | aller au contenu | aller au contenu principal | aller au menu | haut de page | retour en haut | retour
        suivant | précédent | article suivant | article précédent | voir plus | afficher plus | en savoir plus | plus
        voir tout | tout voir | charger plus | à la une | en direct | en continu | l'essentiel | dernières actualités
        les plus lus | les plus populaires | articles les plus lus | les plus commentés | derniers articles | rubriques
        thèmes | mots-clés | sur le même sujet | vidéos | vidéo | podcasts | newsletters | contact | contactez-nous
        qui sommes-nous | à propos | services | applications | plan du site | actualités | sommaire | services partenaires
        [navigation start]
        aller au | vous êtes ici | retour à | mots-clés | thèmes | étiquettes | catégories | publié dans
        [related whole tail]
        à lire aussi | lire aussi | à lire également | sur le même thème | articles similaires | articles liés
        à voir aussi | voir aussi | vous aimerez aussi | vous pourriez aussi aimer | à découvrir | nos recommandations
        recommandé pour vous | dans la même rubrique | plus d'articles | lire la suite | articles recommandés | aussi
        ailleurs sur le web | contenus sponsorisés | sur le même sujet | pour aller plus loin | la suite après cette publicité
        [related start]
        à lire aussi | lire aussi | à lire | lire également | voir aussi | à voir | lire la suite | lire l'article | relire
        découvrez | retrouvez | plus d'infos | pour aller plus loin | consultez
        [newsletter start]
        abonnez-vous | inscrivez-vous | recevez | s'abonner | s'inscrire à | en vous inscrivant | ne manquez | je m'abonne
        votre adresse mail | vous recevrez
        [newsletter whole]
        newsletter | s'abonner | je m'abonne | abonnez-vous | je m'inscris | abonnement
        [newsletter any]
        notre newsletter | nos newsletters
        [advertisement whole]
        publicité | publicite | annonce | contenu sponsorisé | sponsorisé | partenariat | passer la publicité
        [advertisement start]
        la suite après | publicité | article sponsorisé | passer la publicité
        [paywall start]
        article réservé aux | cet article est réservé | réservé aux abonnés | déjà abonné | vous êtes abonné
        il vous reste | pour lire la suite | la suite est réservée | soutenez | faites un don | profitez de
        [paywall whole]
        abonné | abonnés | réservé aux abonnés | déjà abonné | premium
        [cookies start]
        nous utilisons des cookies | ce site utilise des cookies | en poursuivant votre navigation | nous et nos partenaires
        accepter et | tout accepter | tout refuser | continuer sans accepter | gérer mes | paramétrer les cookies
        ce contenu est bloqué | en cliquant sur
        [legal whole]
        mentions légales | politique de confidentialité | confidentialité | données personnelles | cgu | cgv
        conditions générales | conditions générales d'utilisation | charte | gestion des cookies | cookies | accessibilité
        tous droits réservés | politique de cookies | paramètres des cookies
        [legal any]
        tous droits réservés | mentions légales | reproduction interdite
        [metadata whole]
        publié | mis à jour | par | rédaction | la rédaction | temps de lecture | 0 min de lecture | lecture 0 min
        [metadata start]
        temps de lecture | lecture 0 min | mis à jour le | modifié le | dernière mise à jour | publié le | 0 min de lecture
        [imageCaption start]
        crédit photo | légende | photo d'illustration | image d'illustration | © | photo
        """

    static let spanish = """
        [share whole]
        compartir | comparte | compartir artículo | compartir noticia | compartir en | imprimir | guardar | copiar enlace
        enviar | enviar por correo | escuchar | escucha el artículo | enlace copiado | me gusta
        [share start]
        compartir en | comparte en | comparte esta | compartir por | síguenos | síganos | seguinos | seguir en | siga a
        únete a nuestro | compártelo
        [comments whole tail]
        comentarios | 0 comentarios | 0 comentario | comentario | comentar | deja un comentario | dejar un comentario
        escribe un comentario | publicar comentario | ver comentarios | deja una respuesta | añadir comentario | opiniones
        [comments start tail]
        deja un comentario | deja una respuesta | dejar una respuesta | 0 comentarios | sé el primero | inicia sesión para
        [comments start]
        tu dirección de correo electrónico no será | los campos obligatorios | su dirección de correo | guarda mi nombre
        [navigation whole]
        escuchar de nuevo | escuchar el artículo | descargar la app | descarga nuestra app
        inicio | menú | buscar | búsqueda | cerrar | iniciar sesión | cerrar sesión | regístrate | registrarse | mi cuenta
        ir al contenido | saltar al contenido | volver arriba | siguiente | anterior | ver más | más | leer más | ver todo
        ver todos | mostrar más | cargar más | últimas noticias | lo último | lo más leído | lo más visto | más leídas
        más leído | más vistas | más noticias | noticias | temas | secciones | etiquetas | portada | archivado en | vídeos
        videos | contacto | quiénes somos | sobre nosotros | publicidad | servicios | suscripciones | en directo | en vivo
        [navigation start]
        archivado en | etiquetas | temas | categorías | ir a | volver a | está en | publicado en
        [related whole tail]
        relacionado | relacionados | relacionadas | noticias relacionadas | artículos relacionados | te puede interesar
        te recomendamos | también te puede interesar | puede interesarte | lee también | lea también | además | más información
        más sobre este tema | más en | recomendados | recomendado | contenido relacionado | otras noticias | te interesa
        le puede interesar | quizás te interese | temas relacionados | mira también | sigue leyendo
        [related start]
        lee también | lea también | lea además | leé también | te puede interesar | ver también | mira también | más información
        más sobre | puede leer | le puede interesar | sigue leyendo | conozca más | también lea
        [newsletter start]
        suscríbete | suscríbase | suscribite | recibe | reciba | recibí | regístrate | apúntate | newsletter | boletín
        [newsletter whole]
        newsletter | newsletters | boletín | boletines | suscríbete | suscribirse | suscripción | apúntate
        [newsletter any]
        nuestra newsletter | nuestro boletín | en tu correo
        [advertisement whole]
        publicidad | anuncio | anuncios | patrocinado | contenido patrocinado | continúa después de la publicidad
        [advertisement start]
        publicidad | continúa | la noticia continúa | patrocinado por
        [paywall start]
        ya eres suscriptor | ya soy suscriptor | contenido exclusivo | para suscriptores | solo para suscriptores
        suscríbete para | si ya eres | para seguir leyendo | este contenido es | hazte socio | apóyanos
        [cookies start]
        utilizamos cookies | usamos cookies | este sitio utiliza | este sitio web utiliza cookies | esta web utiliza
        nosotros y nuestros socios | aceptar cookies | aceptar todo | rechazar | configurar cookies
        [legal whole]
        aviso legal | política de privacidad | política de cookies | privacidad | términos y condiciones | condiciones de uso
        términos de uso | todos los derechos reservados | contacto | mapa del sitio | accesibilidad | cookies
        [legal any]
        todos los derechos reservados | derechos reservados | política de privacidad
        [metadata whole]
        por | publicado | actualizado | redacción | autor | fecha | 0 min de lectura | tiempo de lectura | 0 min
        [metadata start]
        actualizado | última actualización | publicado el | tiempo de lectura | actualizado a | actualizado el
        [imageCaption start]
        foto | imagen | fotografía | crédito
        """

    static let portuguese = """
        [share whole]
        compartilhar | compartilhe | compartilhe esta notícia | partilhar | partilhe | imprimir | salvar | guardar | copiar link
        enviar | ouvir | curtir | ouça este conteúdo | siga
        [share start]
        compartilhe no | compartilhe esta | compartilhar no | partilhar no | siga-nos | siga o | siga a | siga nos | clique para
        entre no canal
        [comments whole tail]
        comentários | 0 comentários | 0 comentário | comentar | deixe um comentário | deixe seu comentário | comente
        deixe uma resposta | ver comentários | enviar comentário | os comentários | escreva um comentário
        [comments start tail]
        deixe um comentário | deixe uma resposta | 0 comentários | os comentários são | seja o primeiro
        [comments start]
        o seu endereço de email não será | o seu endereço de e-mail não será | campos obrigatórios | salvar meus dados
        [navigation whole]
        ouvir novamente | ouça de novo | baixe o aplicativo | baixe nosso app
        início | página inicial | menu | buscar | pesquisar | busca | fechar | entrar | sair | login | cadastre-se
        minha conta | pular para o conteúdo | ir para o conteúdo | voltar ao topo | próximo | anterior | próxima | ver mais
        veja mais | mais | leia mais | ver todos | ver tudo | carregar mais | últimas notícias | últimas | mais lidas
        mais lidos | mais vistos | em alta | notícias | temas | tópicos | editorias | vídeos | contato | quem somos
        sobre nós | anuncie | fale conosco | assine | ao vivo | recomendadas
        [related whole tail]
        relacionadas | relacionados | notícias relacionadas | artigos relacionados | leia também | leia mais | veja também
        veja mais | mais notícias | mais sobre | saiba mais | você também pode gostar | recomendados para você | recomendado
        conteúdo relacionado | posts relacionados | pode gostar | mais de | continue lendo | leia ainda
        [related start]
        leia também | leia mais | leia ainda | veja também | veja mais | saiba mais | clique aqui | confira | mais sobre
        continua após
        [newsletter start]
        assine | inscreva-se | receba | cadastre-se | subscreva | newsletter
        [newsletter whole]
        newsletter | newsletters | assine | inscreva-se | subscrever | assinar | boletim
        [newsletter any]
        nossa newsletter | no seu e-mail | no seu email
        [advertisement whole]
        publicidade | anúncio | continua após a publicidade | continua depois da publicidade | conteúdo patrocinado | propaganda
        [advertisement start]
        publicidade | continua após a | continua depois da
        [paywall start]
        já é assinante | conteúdo exclusivo | exclusivo para assinantes | para continuar lendo | assine para | apoie
        [cookies start]
        utilizamos cookies | usamos cookies | este site utiliza cookies | este site usa cookies | ao continuar navegando
        aceitar cookies | aceitar todos
        [legal whole]
        política de privacidade | privacidade | termos de uso | termos e condições | todos os direitos reservados
        política de cookies | expediente | aviso legal | ficha técnica
        [legal any]
        todos os direitos reservados | direitos reservados | política de privacidade
        [metadata whole]
        por | publicado | atualizado | redação | da redação | autor | 0 min de leitura | tempo de leitura
        [metadata start]
        atualizado em | atualizada em | publicado em | publicada em | última atualização | tempo de leitura
        [imageCaption start]
        foto | imagem | crédito | legenda
        """

    static let italian = """
        [share whole]
        condividi | condividi su | condividi l'articolo | condividi questo articolo | stampa | salva | copia link | invia
        ascolta | ascolta l'articolo | regala
        [share start]
        condividi su | condividi questo | seguici | seguici su | segui su | segui | invia per
        [comments whole tail]
        commenti | 0 commenti | 0 commento | commento | commenta | lascia un commento | scrivi un commento | leggi i commenti
        invia commento | i commenti | lascia una risposta | aggiungi un commento
        [comments start tail]
        lascia un commento | lascia una risposta | 0 commenti | nessun commento | devi essere connesso
        [comments start]
        il tuo indirizzo email non sarà | i campi obbligatori | salva il mio nome
        [navigation whole]
        riascolta | ascolta di nuovo | scarica l'app | scarica la nostra app
        home | menu | menù | cerca | ricerca | chiudi | accedi | esci | registrati | il mio account | vai al contenuto
        salta al contenuto | torna su | torna all'inizio | successivo | precedente | mostra altro | altro | vedi tutti
        vedi tutto | leggi tutto | ultime notizie | ultima ora | più letti | i più letti | più visti | più lette | notizie
        argomenti | sezioni | temi | tag | categorie | video | foto | contatti | chi siamo | pubblicità | servizi | in evidenza
        articolo precedente | articolo successivo | abbonati
        [related whole tail]
        correlati | articoli correlati | notizie correlate | leggi anche | leggi pure | vedi anche | guarda anche
        potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare | potrebbero interessarti
        consigliati | consigliati per te | altre notizie | altri articoli | contenuti correlati | approfondimenti
        per approfondire | continua a leggere | raccomandati per te | dello stesso autore
        [related start]
        leggi anche | leggi tutto | leggi l'articolo | leggi di più | vedi anche | guarda anche | scopri | approfondisci
        per approfondire | continua a leggere
        [newsletter start]
        iscriviti | abbonati | ricevi | newsletter | registrati | resta aggiornato | rimani aggiornato
        [newsletter whole]
        newsletter | iscriviti | abbonati | iscriviti alla newsletter
        [newsletter any]
        nostra newsletter | alla newsletter
        [advertisement whole]
        pubblicità | annuncio | sponsorizzato | contenuto sponsorizzato | annunci | la tua pubblicità
        [paywall start]
        contenuto riservato | articolo riservato | riservato agli abbonati | sei già abbonato | hai già un abbonamento
        per continuare a leggere | per leggere l'articolo | sostieni
        [cookies start]
        utilizziamo i cookie | questo sito utilizza | questo sito usa | noi e i nostri partner | accetta tutti | accetta
        rifiuta | gestisci cookie | cliccando su
        [legal whole]
        privacy | privacy policy | informativa privacy | cookie policy | note legali | termini e condizioni | condizioni d'uso
        preferenze cookie | tutti i diritti riservati | accessibilità | credits | gerenza
        [legal any]
        tutti i diritti riservati | diritti riservati | riproduzione riservata | partita iva | p iva
        [metadata whole]
        di | redazione | a cura di | pubblicato | aggiornato | autore | 0 minuti di lettura | tempo di lettura | lettura
        [metadata start]
        aggiornato il | ultimo aggiornamento | pubblicato il | tempo di lettura | 0 min di lettura | aggiornato alle
        [imageCaption start]
        foto | immagine | credit | didascalia
        """

    static let romanian = """
        [share whole]
        distribuie | trimite | salvează | tipărește | partajează
        [comments whole tail]
        comentarii | 0 comentarii | lasă un comentariu | adaugă comentariu | lasă un răspuns
        [navigation whole]
        acasă | meniu | caută | închide | autentificare | contul meu | mai mult | vezi mai mult | ultimele știri | cele mai citite
        știri | contact | despre noi | înapoi sus | următorul | anterior
        [related whole tail]
        citește și | articole similare | știri recomandate | recomandări | vezi și | articole recomandate | te-ar putea interesa
        [related start]
        citește și | vezi și | citeşte şi | mai multe despre
        [newsletter start]
        abonează-te | aboneaza-te | primește
        [advertisement whole]
        publicitate | reclamă
        [legal whole]
        termeni și condiții | politica de confidențialitate | politica de cookies | toate drepturile rezervate
        [legal any]
        toate drepturile rezervate
        """
}
