package demo;

import jakarta.persistence.*;

@Entity
public class Duck extends Bird {
    Integer ponds;
}
