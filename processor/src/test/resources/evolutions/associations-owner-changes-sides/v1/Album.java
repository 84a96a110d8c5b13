package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Album {
    @Id Long id;
    @OneToMany List<Photo> photos;
}
