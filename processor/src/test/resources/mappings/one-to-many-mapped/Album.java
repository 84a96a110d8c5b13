package mapping;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
public class Album {
    @Id
    Long id;

    @OneToMany(mappedBy = "album")
    List<Song> songs;

    @OneToMany(mappedBy = "bonusOf", orphanRemoval = true, cascade = CascadeType.ALL)
    @OrderBy("title desc")
    Set<Song> bonus;

    @OneToMany(mappedBy = "place.album")
    @MapKey(name = "title")
    Map<String, Song> byTitle;
}
