package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Detail {
    @Id UUID id;
    @OneToOne @MapsId Item item;
    String text;
}
