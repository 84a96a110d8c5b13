package mapping;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Song {
    @Id
    Long id;

    String title;

    @ManyToOne
    Album album;

    @ManyToOne
    Album bonusOf;

    @Embedded
    Place place;
}
