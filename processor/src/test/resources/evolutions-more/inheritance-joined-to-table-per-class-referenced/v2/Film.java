package demo;

import jakarta.persistence.*;

@Entity
public class Film extends Media {
    Integer minutes;
}
