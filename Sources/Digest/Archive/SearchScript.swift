/// The archive page's only script; the page's policy names its SHA-256, so that no other runs.
///
/// It makes the search box, which is hidden without it, and writes nothing but text.
enum SearchScript {
    static let text = """
        (function(){'use strict';
        var form=document.getElementById('find'),box=document.getElementById('query'),hits=document.getElementById('hits'),found=document.getElementById('found');
        var days=JSON.parse(document.getElementById('index').textContent),items=[],limit=50;
        function plain(text){return text.normalize('NFKD').replace(/\\p{M}/gu,'').toLowerCase()}
        days.forEach(function(day){for(var i=1;i<day.length;i++)items.push({date:day[0],rank:i,text:day[i],plain:plain(day[i])+' '+day[0]})});
        function search(){
        var words=plain(box.value).split(/\\s+/).filter(Boolean),count=0,list=document.createDocumentFragment();
        if(words.length)items.forEach(function(item){
        if(!words.every(function(word){return item.plain.indexOf(word)>=0}))return;
        if(++count>limit)return;
        var line=document.createElement('li'),link=document.createElement('a'),time=document.createElement('span');
        link.href=item.date+'/index.html#story-'+item.rank;link.textContent=item.text;link.dir='auto';
        time.className='of';time.textContent=' '+item.date;line.append(link,time);list.append(line)});
        hits.replaceChildren(list);
        found.textContent=!words.length?'':count===0?'No headline has these words.':count===1?'1 headline':count>limit?count+' headlines, the latest '+limit+' shown':count+' headlines'}
        box.addEventListener('input',search);
        form.addEventListener('submit',function(event){event.preventDefault();search()});
        form.hidden=false;if(box.value)search()})();
        """

    static let sha256 = PageStyle.digest(of: text)
}
