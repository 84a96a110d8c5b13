package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Album {
    @Id Long id;
    @OneToMany(mappedBy = "album") List<Photo> photos;
}
