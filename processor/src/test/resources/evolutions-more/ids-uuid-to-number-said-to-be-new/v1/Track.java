package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Track {
    @Id @GeneratedValue UUID id;
    @Column(nullable = false, unique = true) String code;
    @ManyToOne Track cover;
}
