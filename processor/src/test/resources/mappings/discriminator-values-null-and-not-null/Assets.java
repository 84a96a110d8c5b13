package mappings;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

/** A class for the rows without a value, one for those whose value is nobody's, both, and neither at the root. */
final class Assets {
    private Assets() {}

    @Entity(name = "Asset")
    static class Asset {
        @Id
        long id;
    }

    @Entity(name = "Room")
    static class Room extends Asset {
        @ManyToOne(optional = false)
        Asset building;

        int doors;
    }

    @Entity(name = "Unknown")
    @DiscriminatorValue("not null")
    static class Unknown extends Asset {
        @ManyToOne(optional = false)
        Asset origin;
    }

    @Entity(name = "Thing")
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER, name = "kind")
    @DiscriminatorValue("1")
    static class Thing {
        @Id
        long id;
    }

    @Entity(name = "Bare")
    @DiscriminatorValue("null")
    static class Bare extends Thing {
        int weight;
    }

    @Entity(name = "Heavy")
    @DiscriminatorValue("7")
    static class Heavy extends Thing {
        int load;
    }

    @Entity(name = "Note")
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("not null")
    static class Note {
        @Id
        long id;
    }

    @Entity(name = "Loud")
    @DiscriminatorValue("L")
    static class Loud extends Note {
        int volume;
    }

    @Entity(name = "Silent")
    @DiscriminatorValue("null")
    static class Silent extends Note {
        int length;
    }

    @Entity(name = "Plant")
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn
    @DiscriminatorValue("null")
    static class Plant {
        @Id
        long id;
    }

    @Entity(name = "Tree")
    static class Tree extends Plant {
        int height;
    }
}
