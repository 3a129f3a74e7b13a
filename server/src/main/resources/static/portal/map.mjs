// The map of the second step. Everything it draws comes from this server; the address field does without it.
const section = document.getElementById("map-section");
const said = document.getElementById("map-said");
const latitude = document.getElementById("latitude");
const longitude = document.getElementById("longitude");
const address = document.getElementById("address");
const clear = document.getElementById("map-clear");
const PIN_ZOOM = 15;
const GROUND = "#eef1f4";
const SACRAMENTO_WIDE = 0.35;

if (section) {
  start().catch(() => { section.hidden = true; });
}

async function start() {
  const { Map, Marker, NavigationControl, setWorkerUrl } = await import("../maplibre/maplibre-gl.mjs");
  setWorkerUrl(new URL("../maplibre/maplibre-gl-worker.mjs", import.meta.url).href);
  const areas = await (await fetch("/map/areas")).json();
  if (areas.features.length === 0) {
    return;
  }
  section.hidden = false;
  const placed = position();
  const map = new Map({
    container: "map",
    style: style(areas),
    ...(placed ? { center: placed, zoom: PIN_ZOOM } : { bounds: busiest(areas) }),
    maxZoom: 18,
    minZoom: 7,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    cooperativeGestures: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.getCanvas().setAttribute("aria-label", section.dataset.label);
  const pin = new Marker({ color: getComputedStyle(document.documentElement).getPropertyValue("--accent").trim() });
  if (placed) {
    pin.setLngLat(placed).addTo(map);
    clear.hidden = false;
  }
  map.on("load", () => parcels(map));
  map.on("moveend", () => parcels(map));
  map.on("click", (event) => put(map, pin, event.lngLat));
  document.getElementById("map-put").addEventListener("click", () => put(map, pin, map.getCenter()));
  document.getElementById("map-here").addEventListener("click", () => here(map, pin));
  clear.addEventListener("click", () => remove(pin));
}

function position() {
  const lat = Number.parseFloat(latitude.value);
  const lng = Number.parseFloat(longitude.value);
  return Number.isFinite(lat) && Number.isFinite(lng) ? [lng, lat] : null;
}

// The city is the name most ZIP codes carry; its neighbors come into view when one zooms out.
function busiest(areas) {
  const points = areas.features.filter((each) => each.geometry.type === "Point");
  const counts = new globalThis.Map();
  points.forEach((each) => counts.set(each.properties.city, (counts.get(each.properties.city) ?? 0) + 1));
  const city = [...counts.entries()].sort((a, b) => b[1] - a[1])[0][0];
  const inside = points.filter((each) => each.properties.city === city).map((each) => each.geometry.coordinates);
  const lngs = inside.map((each) => each[0]);
  const lats = inside.map((each) => each[1]);
  const edge = lngs.length > 1 ? 0.01 : SACRAMENTO_WIDE / 2;
  return [[Math.min(...lngs) - edge, Math.min(...lats) - edge], [Math.max(...lngs) + edge, Math.max(...lats) + edge]];
}

function style(areas) {
  return {
    version: 8,
    sources: {
      areas: { type: "geojson", data: areas },
      parcels: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
    },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": GROUND } },
      { id: "areas", type: "fill", source: "areas", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": "#ffffff", "fill-opacity": 0.6 } },
      { id: "edges", type: "line", source: "areas", filter: ["==", ["geometry-type"], "Polygon"], paint: { "line-color": "#c6cace", "line-width": 1 } },
      { id: "parcels", type: "circle", source: "parcels", paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 8, 1.5, 12, 3, 15, 6, 18, 10],
        "circle-color": "#71767a", "circle-stroke-color": "#ffffff", "circle-stroke-width": 1 } },
      { id: "zips", type: "symbol", source: "areas", maxzoom: 14, filter: ["==", ["geometry-type"], "Point"],
        layout: { "text-field": ["concat", ["get", "city"], "\n", ["get", "zip"]], "text-font": ["Public Sans Web"], "text-size": 12, "text-max-width": 8 },
        paint: { "text-color": "#3d4551", "text-halo-color": "#ffffff", "text-halo-width": 1.5 } },
      { id: "addresses", type: "symbol", source: "parcels", minzoom: 14,
        layout: { "text-field": ["get", "line"], "text-font": ["Public Sans Web"], "text-size": 12, "text-offset": [0, 1.2], "text-anchor": "top" },
        paint: { "text-color": "#1b1b1b", "text-halo-color": "#ffffff", "text-halo-width": 1.5 } },
    ],
  };
}

async function parcels(map) {
  const box = map.getBounds();
  const query = new URLSearchParams({ south: box.getSouth(), west: box.getWest(), north: box.getNorth(), east: box.getEast() });
  const answer = await fetch(`/map/parcels?${query}`);
  const source = map.getSource("parcels");
  if (answer.ok && source) {
    source.setData(await answer.json());
  }
}

async function put(map, pin, point) {
  latitude.value = point.lat.toFixed(6);
  longitude.value = point.lng.toFixed(6);
  pin.setLngLat(point).addTo(map);
  clear.hidden = false;
  said.textContent = section.dataset.moved;
  const answer = await fetch(`/map/nearest?latitude=${latitude.value}&longitude=${longitude.value}`);
  const nearest = answer.ok ? (await answer.json()).features[0] : undefined;
  if (nearest) {
    said.textContent = section.dataset.near.replace("{0}", nearest.properties.address);
    if (address.value.trim() === "" || address.dataset.filled === address.value) {
      address.value = nearest.properties.address;
      address.dataset.filled = address.value;
    }
  } else if (address.dataset.filled === address.value) {
    address.value = "";
  }
}

function here(map, pin) {
  const refused = () => { said.textContent = section.dataset.refused; };
  if (!navigator.geolocation) {
    refused();
    return;
  }
  navigator.geolocation.getCurrentPosition((found) => {
    const point = { lat: found.coords.latitude, lng: found.coords.longitude };
    map.jumpTo({ center: point, zoom: 17 });
    put(map, pin, point);
  }, refused, { enableHighAccuracy: true, timeout: 15000 });
}

function remove(pin) {
  pin.remove();
  latitude.value = "";
  longitude.value = "";
  clear.hidden = true;
  said.textContent = section.dataset.cleared;
  if (address.dataset.filled === address.value) {
    address.value = "";
  }
}
