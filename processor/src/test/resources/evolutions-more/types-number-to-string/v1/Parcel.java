package demo;

import jakarta.persistence.*;

@Entity
public class Parcel {
    @Id Long id;
    Integer size;
}
