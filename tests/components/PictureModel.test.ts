import { beforeEach, expect, test, vi } from "vitest";
import { type PictureActs, PictureModel } from "@/components/composer/PictureModel.ts";

const acts = {
  isReminding: vi.fn<PictureActs["isReminding"]>(),
  barePictures: vi.fn<PictureActs["barePictures"]>(),
  reminded: new Set<string>(),
};
const control = "Beschrijving toevoegen";
const are = (...keys: string[]) =>
  acts.barePictures.mockReturnValue(keys.length > 0 ? { keys, control } : undefined);

beforeEach(() => {
  vi.resetAllMocks();
  acts.isReminding.mockResolvedValue(true);
  acts.reminded.clear();
});

test("reminds of a picture without a text by the site's own name for it, until it has one", async () => {
  const model = new PictureModel(acts);
  are();
  await model.look();
  expect(model.shown.value).toBeUndefined();
  are("a");
  await model.look();
  await model.look();
  expect(model.shown.value).toBe(control);
  are();
  await model.look();
  expect(model.shown.value).toBeUndefined();
});

test("reminds once of a picture, at this box and at another, and again of the next picture", async () => {
  const model = new PictureModel(acts);
  are("a");
  await model.look();
  model.dismiss();
  await model.look();
  expect(model.shown.value).toBeUndefined();
  const other = new PictureModel(acts);
  await other.look();
  expect(other.shown.value).toBeUndefined();
  are("a", "b");
  await model.look();
  expect(model.shown.value).toBe(control);
});

test("does not even look when somebody switched it off", async () => {
  acts.isReminding.mockResolvedValue(false);
  const model = new PictureModel(acts);
  are("a");
  await model.look();
  expect(model.shown.value).toBeUndefined();
  expect(acts.barePictures).not.toHaveBeenCalled();
});
