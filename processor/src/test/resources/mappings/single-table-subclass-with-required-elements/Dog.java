package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Columns of the class are empty in the rows of others; those of its collections are in no other rows. */
@Entity
public class Dog extends Animal {
    @Basic(optional = false)
    String name;

    @ElementCollection
    List<@Valid Trick> tricks;

    @ElementCollection
    @Basic(optional = false)
    List<String> sounds;

    @Embeddable
    public static class Trick {
        @Basic(optional = false)
        String word;

        @ManyToOne(optional = false)
        Animal taughtBy;

        @NotNull
        Integer age;
    }
}
