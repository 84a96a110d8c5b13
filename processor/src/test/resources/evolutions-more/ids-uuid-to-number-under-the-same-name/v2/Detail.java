package demo;

import jakarta.persistence.*;

@Entity
public class Detail {
    @Id Long id;
    @OneToOne @MapsId Item item;
    String text;
}
