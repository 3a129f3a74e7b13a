package abate.server.demo;

import java.util.List;

/** What is wrong with a building of the demonstration. */
record Trouble(
        String concern,
        String told,
        List<String> conditions,
        String notes,
        String danger,
        List<String> violations,
        String action) {

    static final List<Trouble> ALL = List.of(
            new Trouble(
                    "weather",
                    "When it rains the water comes through the ceiling of the children's room.",
                    List.of("weather_2", "structure_6"),
                    "The roof lets water in over the back bedroom; the ceiling sags.",
                    "The ceiling may come down on the people who sleep there.",
                    List.of("Roof lets water in — City Code 49.10.1008(2)", "Ceiling sags — City Code 49.10.1003(6)"),
                    "Repair the roof and the ceiling of the back bedroom."),
            new Trouble(
                    "heat_water_power",
                    "We have had no heat since December and the landlord does not answer.",
                    List.of("sanitation_6"),
                    "The furnace does not work; the rooms are at 55 °F.",
                    "A baby and an old man live without heat.",
                    List.of("No adequate heating — City Code 49.10.1002(6)"),
                    "Repair or replace the furnace."),
            new Trouble(
                    "wiring",
                    "The lights flicker and the outlet in the kitchen is black from smoke.",
                    List.of("wiring"),
                    "Burnt outlet in the kitchen; open splices in the attic.",
                    "The wiring may start a fire.",
                    List.of("Hazardous wiring — City Code 49.10.1005"),
                    "Have the wiring repaired by a licensed electrician."),
            new Trouble(
                    "plumbing",
                    "The toilet leaks into the floor and there is no hot water.",
                    List.of("sanitation_5", "structure_2"),
                    "No hot water; the bathroom floor is soft and rotten around the toilet.",
                    "The floor may give way.",
                    List.of("No hot water — City Code 49.10.1002(5)", "Rotten floor — City Code 49.10.1003(2)"),
                    "Restore hot water and rebuild the bathroom floor."),
            new Trouble(
                    "pests",
                    "There are rats in the yard and old mattresses and junk everywhere.",
                    List.of("premises"),
                    "Junk, mattresses and rat burrows in the rear yard.",
                    "Rats come into the house.",
                    List.of("Unsanitary premises — City Code 49.10.1011"),
                    "Remove the junk and garbage and close the burrows."));
}
