package demo;

import jakarta.persistence.*;

@Entity
public class Parcel {
    @Id Long id;
    @Column(length = 12) String size;
}
