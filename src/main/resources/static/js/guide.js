// The guided session: a timer over the list of exercises that the page holds anyway. Without it everything can be read and
// ticked. It keeps nothing on the phone, and what it notes it sends by the page's own forms.
(() => {
  'use strict';

  const player = document.querySelector('[data-guide]');
  if (!player) {
    return;
  }
  const part = name => player.querySelector(`[data-guide-${name}]`);
  const say = name => player.getAttribute(`data-say-${name}`);
  const GET_READY = 5;
  const LET_GO = 3;

  const items = [...document.querySelectorAll('li[data-sets]')].filter(item => item.dataset.done !== 'true');
  let current = -1;
  let steps = [];
  let at = -1;
  let left = 0;
  let clock = null;
  let audio = null;

  /** Each step: what to say, for how many seconds (0 waits for a tap), and where in the exercise it is. */
  function stepsOf(item) {
    const number = name => Number(item.dataset[name]);
    const sets = number('sets');
    const reps = number('reps');
    const sides = item.dataset.sides === 'true' ? ['first', 'second'] : [''];
    const planned = [];
    for (let set = 1; set <= sets; set++) {
      sides.forEach((side, index) => {
        const where = [
          sets > 1 ? `${say('set')} ${set} ${say('of')} ${sets}` : '',
          side ? say(side) : ''
        ].filter(Boolean).join(', ');
        planned.push({ phase: index === 0 ? 'ready' : 'switch', seconds: GET_READY, where });
        if (number('minutes') > 0) {
          planned.push({ phase: 'go', seconds: number('minutes') * 60, where });
        } else if (number('hold') > 0) {
          for (let rep = 1; rep <= reps; rep++) {
            const time = [where, `${say('time')} ${rep} ${say('of')} ${reps}`].filter(Boolean).join(', ');
            planned.push({ phase: 'hold', seconds: number('hold'), where: time });
            if (rep < reps) {
              planned.push({ phase: 'ease', seconds: LET_GO, where: time });
            }
          }
        } else {
          planned.push({ phase: 'go', seconds: 0, reps, where });
        }
      });
      if (set < sets) {
        planned.push({ phase: 'rest', seconds: number('rest'), where: `${say('set')} ${set} ${say('of')} ${sets}` });
      }
    }
    return planned;
  }

  function signal(strong) {
    if (part('vibration').checked && navigator.vibrate) {
      navigator.vibrate(strong ? [200, 100, 200] : 150);
    }
    if (!part('sound').checked) {
      return;
    }
    audio = audio || new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = strong ? 880 : 660;
    volume.gain.setValueAtTime(0.2, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.4);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.4);
  }

  function minutesAndSeconds(seconds) {
    return seconds < 60 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  function draw(phase) {
    const step = steps[at];
    part('phase').textContent = say(phase || step.phase);
    part('count').textContent = step.seconds > 0 ? minutesAndSeconds(left) : `${step.reps} ${say('pace')}`;
    part('count').classList.toggle('is-words', step.seconds === 0);
    part('where').textContent = step.where;
    part('did').hidden = step.seconds > 0 || clock === null;
  }

  function enter(next) {
    at = next;
    if (at >= steps.length) {
      finish();
      return;
    }
    left = steps[at].seconds;
    signal(steps[at].phase === 'switch' || steps[at].phase === 'rest');
    part('said').textContent = `${say(steps[at].phase)}. ${steps[at].where}`;
    draw();
  }

  function tick() {
    if (steps[at].seconds === 0) {
      return;
    }
    left -= 1;
    if (left <= 0) {
      enter(at + 1);
    } else {
      draw();
    }
  }

  function run() {
    clock = setInterval(tick, 1000);
    part('main').textContent = say('pause');
    if (at < 0) {
      enter(0);
    } else {
      draw();
    }
  }

  function stop() {
    clearInterval(clock);
    clock = null;
  }

  function pause() {
    stop();
    part('main').textContent = say('continue');
    part('said').textContent = say('paused');
    draw('paused');
  }

  /** The page's own form, as a tap on it would send it; the same form sent again notes nothing twice. */
  async function note(item) {
    const form = item.querySelector('form');
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        const answer = await fetch(form.action, {
          method: 'POST',
          body: new URLSearchParams(new FormData(form)),
          redirect: 'manual',
          credentials: 'same-origin'
        });
        if (answer.type === 'opaqueredirect' || answer.ok) {
          form.replaceWith(Object.assign(document.createElement('strong'), { textContent: say('noted') }));
          item.dataset.done = 'true';
          return true;
        }
      } catch (offline) {
        // The next attempt, or the form itself, sends it.
      }
    }
    return false;
  }

  async function finish() {
    stop();
    part('did').hidden = true;
    const item = items[current];
    const noted = await note(item);
    part('said').textContent = noted ? say('noted') : say('not-noted');
    if (!noted) {
      item.insertAdjacentElement('afterbegin',
        Object.assign(document.createElement('p'), { textContent: say('not-noted'), className: 'st-error' }));
    }
    show(current + 1);
  }

  function show(next) {
    stop();
    current = next;
    at = -1;
    if (current >= items.length) {
      ['dose', 'plate', 'count', 'where', 'main', 'did', 'skip', 'next'].forEach(name => { part(name).hidden = true; });
      part('name').textContent = say('done');
      const missing = items.some(item => item.dataset.done !== 'true');
      part('phase').textContent = missing ? '' : say('done-text');
      part('name').focus();
      return;
    }
    const item = items[current];
    steps = stepsOf(item);
    part('name').textContent = item.dataset.name;
    part('dose').textContent = item.dataset.dose;
    part('plate').replaceChildren(item.querySelector('img').cloneNode());
    part('phase').textContent = say('waiting');
    part('count').textContent = '';
    part('where').textContent = '';
    part('did').hidden = true;
    part('main').textContent = say('start');
    const after = items[current + 1];
    part('next').textContent = after ? `${say('next')} ${after.dataset.name}` : '';
    if (current > 0) {
      part('name').focus();
    }
  }

  part('main').addEventListener('click', () => (clock === null ? run() : pause()));
  part('did').addEventListener('click', () => enter(at + 1));
  part('skip').addEventListener('click', () => show(current + 1));

  if (items.length > 0) {
    player.hidden = false;
    show(0);
  }
})();
